import type { RatingView } from "@/domain/publishing/checked-claim";
import type { NewsroomView } from "@/domain/publishing/newsroom-view";

const SCALE: NewsroomView["ratingScale"] = [
  {
    key: "verified",
    label: "Verified",
    mark: "✓",
    tone: "green",
    value: 5,
    meaning:
      "At least two independent origins support it and none of weight speaks against it.",
    retired: false,
  },
  {
    key: "disputed",
    label: "Disputed",
    mark: "≠",
    tone: "amber",
    value: 3,
    meaning:
      "It rests on one side’s word, or sources of weight contradict one another.",
    retired: false,
  },
  {
    key: "unverified",
    label: "Unverified",
    mark: "?",
    tone: "slate",
    value: null,
    meaning: "We looked and found too little to say either way.",
    retired: false,
  },
  {
    key: "misleading",
    label: "Misleading",
    mark: "◐",
    tone: "orange",
    value: 2,
    meaning: "True in its words, wrong in what it makes a reader believe.",
    retired: false,
  },
  {
    key: "false",
    label: "False",
    mark: "✕",
    tone: "red",
    value: 1,
    meaning: "The evidence shows that it is not so.",
    retired: false,
  },
];

export const newsroom: NewsroomView = {
  name: "The Sahel Desk",
  url: "https://checks.example.org",
  language: "en",
  about: "We check what is reported from the Sahel, line by line.",
  contactEmail: "desk@checks.example.org",
  correctionsPolicy:
    "We correct in the open. Every correction makes a new edition and says what changed and why.\n\nThe editions before it stay at their addresses.",
  unnamedSourcesPolicy:
    "We leave a source unnamed only where naming it would put someone at risk.",
  ratingScale: SCALE,
  policies: [
    {
      rating: "Verified",
      claimKind: "figure",
      needs: "Two independent origins, one of them no party to the event.",
    },
    {
      rating: null,
      claimKind: null,
      needs:
        "At least one piece of evidence, or a search note that says where we looked.",
    },
  ],
  licence: "https://creativecommons.org/licenses/by/4.0/",
};

/** The rating of the example scale with this key. */
export function rating(key: string): RatingView {
  const entry = SCALE.find((one) => one.key === key);
  if (!entry) throw new Error(`no rating ${key}`);
  const { meaning: _meaning, retired: _retired, ...view } = entry;
  return view;
}

import type {
  RatingView,
  VerdictView,
} from "@/domain/publishing/checked-claim";
import type { Attribution } from "@/domain/verdicts/verdict";
import type { Block, StampLine } from "./blocks";
import type { Voice } from "./voice";

const SAID: Record<Attribution, Pick<RatingView, "mark" | "tone">> = {
  said: { mark: "✓", tone: "green" },
  not_said: { mark: "✕", tone: "red" },
  misquoted: { mark: "◐", tone: "orange" },
  not_established: { mark: "?", tone: "slate" },
};

/** The two answers, Said and So, as marks and words; none without a verdict. */
export function stampLines(
  verdict: VerdictView | null,
  { words, terms }: Voice,
): StampLine[] {
  const none = { mark: "–", word: words.noVerdict, tone: "plain" } as const;
  const said = verdict && {
    ...SAID[verdict.attribution],
    word: terms.attribution[verdict.attribution],
  };
  const so = verdict && { ...verdict.rating, word: verdict.rating.label };
  return [
    { question: words.said, ...pick(said ?? none) },
    { question: words.so, ...pick(so ?? none) },
  ];
}

function pick({ mark, word, tone }: Omit<StampLine, "question">) {
  return { mark, word, tone };
}

/** The verdict as it is stamped beside a claim, with who signed and when. */
export function stamp(verdict: VerdictView | null, voice: Voice): Block {
  return {
    kind: "stamp",
    lines: stampLines(verdict, voice),
    foot: verdict ? signed(verdict, voice) : [],
  };
}

function signed(verdict: VerdictView, { words, when }: Voice): string[] {
  const { countersignedBy, countersignedAt } = verdict;
  return [
    words.proposed(verdict.proposedBy, when(verdict.proposedAt)),
    countersignedBy
      ? words.countersigned(countersignedBy, when(countersignedAt))
      : words.notSigned,
  ];
}

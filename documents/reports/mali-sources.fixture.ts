import type {
  EvidenceView,
  MentionView,
  OriginsView,
  PartyView,
  RatingView,
  SourceView,
} from "@/domain/publishing/checked-claim";
import { sha256 } from "@/lib/hash";

/** The Mali case in our own words, for tests and trials: who says it where. */

export const RATINGS = {
  verified: rating("verified", "Verified", "✓", "green", 5),
  disputed: rating("disputed", "Disputed", "≠", "amber", 3),
  unverified: rating("unverified", "Unverified", "?", "slate", null),
  misleading: rating("misleading", "Misleading", "◐", "orange", 2),
};

function rating(
  ...[key, label, mark, tone, value]: [
    string,
    string,
    string,
    RatingView["tone"],
    number | null,
  ]
): RatingView {
  return { key, label, mark, tone, value };
}

export const ARMY: PartyView = {
  name: "Malian armed forces",
  kind: "force",
  interest: "party_to_event",
  url: null,
};

export const VOA: PartyView = {
  name: "VOA",
  kind: "outlet",
  interest: "media",
  url: "https://www.voanews.com",
};

export const COMMUNIQUE: SourceView = {
  id: "source-communique",
  title: "Communiqué of the general staff on the attacks of 27 July 2022",
  type: "statement",
  publisher: ARMY,
  author: "Director of information and public relations",
  url: "https://example.org/communique",
  publishedAt: "2022-07-27",
  language: "fr",
  reliability: "C",
  primary: true,
  confidential: false,
};

export const NURSE: SourceView = {
  id: "source-nurse",
  title: "Interview with a nurse at the Sokolo clinic",
  type: "interview",
  publisher: null,
  author: "A. D.",
  url: null,
  publishedAt: "2022-08-01",
  language: "bm",
  reliability: "B",
  primary: true,
  confidential: true,
};

export const RADIO: SourceView = {
  ...COMMUNIQUE,
  id: "source-radio",
  title: "نشرة الأخبار المسائية",
  type: "recording",
  publisher: { name: "إذاعة", kind: "outlet", interest: "media", url: null },
  author: null,
  url: "https://example.org/radio?programme=evening&date=2022-07-28",
  publishedAt: "2022-07-28T19:30:00Z",
  language: "ar",
  reliability: "D",
};

export const NO_ORIGINS: OriginsView = {
  count: { documents: 0, origins: 0, independentOfParties: 0, groups: [] },
  sources: [],
  documentIds: [],
  derivations: [],
};

export const ONE_ORIGIN: OriginsView = {
  count: {
    documents: 2,
    origins: 1,
    independentOfParties: 0,
    groups: [
      {
        originIds: ["source-communique"],
        documentIds: ["source-voa", "source-daily"],
        partyToEvent: true,
      },
    ],
  },
  sources: [
    seen("source-communique", "Army communiqué", true),
    seen("source-voa", "VOA report", false),
    seen("source-daily", "A French daily", false),
  ],
  documentIds: ["source-voa", "source-daily"],
  derivations: [
    repeats("source-voa", "source-communique"),
    repeats("source-daily", "source-communique"),
  ],
};

export function seen(id: string, title: string, partyToEvent: boolean) {
  return { id, title, partyToEvent, confidential: false };
}

function repeats(childId: string, parentId: string) {
  return { childId, parentId, relation: "quotes" as const };
}

export function evidence(
  id: string,
  source: SourceView,
  rest: Partial<EvidenceView>,
): EvidenceView {
  return {
    id,
    source,
    stance: "supports",
    excerpt: "",
    locator: null,
    credibility: 3,
    note: null,
    snapshot: {
      sha256: sha256(source.id),
      mediaType: "application/pdf",
      bytes: 48_213,
      capturedAt: "2022-07-29T08:00:00Z",
    },
    ...rest,
  };
}

export function mention(id: string, exact: string): MentionView {
  return {
    id,
    articleId: "article-voa",
    articleTitle: "18 Killed During Latest Mali Insurgent Attacks",
    outlet: "VOA",
    url: "https://www.voanews.com/a/mali",
    publishedAt: "2022-07-28",
    language: "en",
    rights: "third_party",
    versionN: 1,
    versionSha256: sha256("voa"),
    start: 764,
    end: 764 + exact.length,
    exact,
    prefix: "issued a statement saying it ",
    suffix: ".",
  };
}

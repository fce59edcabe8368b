import type { EvidencePolicy } from "./policy";

const NOTHING = {
  claimKind: null,
  minOrigins: 0,
  independentOfParties: false,
  primaryDocument: false,
  snapshot: false,
  requestForComment: false,
} satisfies Omit<EvidencePolicy, "ratingKey">;

/**
 * What was said is settled by the recording or the text itself, not by how
 * many report it; a party's own document is the best evidence of its words.
 * All hangs on that one document, so a copy of it is kept.
 */
const THE_WORDS_THEMSELVES = {
  ...NOTHING,
  minOrigins: 1,
  primaryDocument: true,
  snapshot: true,
} satisfies Omit<EvidencePolicy, "ratingKey">;

/** Corroboration: two who could know, not both with a stake in the answer. */
const TWO_ORIGINS = {
  ...NOTHING,
  minOrigins: 2,
  independentOfParties: true,
} satisfies Omit<EvidencePolicy, "ratingKey">;

/** The policies a newsroom starts with; it may change any of them. */
export const DEFAULT_POLICIES: readonly EvidencePolicy[] = [
  { ...TWO_ORIGINS, ratingKey: "verified" },
  { ...THE_WORDS_THEMSELVES, ratingKey: "verified", claimKind: "quote" },
  { ...THE_WORDS_THEMSELVES, ratingKey: "verified", claimKind: "attribution" },
  // Saying that someone was wrong takes what saying they were right takes,
  // and that they were asked first.
  { ...TWO_ORIGINS, ratingKey: "false", requestForComment: true },
  {
    ...THE_WORDS_THEMSELVES,
    ratingKey: "false",
    claimKind: "quote",
    requestForComment: true,
  },
  {
    ...THE_WORDS_THEMSELVES,
    ratingKey: "false",
    claimKind: "attribution",
    requestForComment: true,
  },
  // What the words leave out must come from somebody without a stake in it.
  {
    ...NOTHING,
    ratingKey: "misleading",
    minOrigins: 1,
    independentOfParties: true,
    requestForComment: true,
  },
  // One origin is enough to say that the evidence doesn't decide: often it is
  // exactly a single party's word that leaves a claim disputed.
  { ...NOTHING, ratingKey: "disputed", minOrigins: 1 },
  // Here the search notes speak: nothing was found.
  { ...NOTHING, ratingKey: "unverified" },
];

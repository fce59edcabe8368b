export const CLAIM_KINDS = [
  "figure",
  "event",
  "quote",
  "attribution",
  "identity",
  "place",
  "date",
  "cause",
  "other",
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** The way of a claim; an edit after proposing leads back to `in_check`. */
export const CLAIM_STATES = [
  "open",
  "in_check",
  "proposed",
  "approved",
  "published",
  "corrected",
  "retracted",
] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

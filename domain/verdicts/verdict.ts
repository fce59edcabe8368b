/** Did they say it? */
export const ATTRIBUTIONS = [
  "said",
  "not_said",
  "misquoted",
  "not_established",
] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

/** The scale a newsroom starts with; it may change labels or add its own. */
export const DEFAULT_RATINGS = [
  "verified",
  "disputed",
  "unverified",
  "misleading",
  "false",
] as const;

export const CORRECTION_KINDS = [
  "typo",
  "clarification",
  "factual",
  "verdict_change",
  "retraction",
] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** Did they say it? */
export const ATTRIBUTIONS = [
  "said",
  "not_said",
  "misquoted",
  "not_established",
] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

/**
 * Where a verdict stands. A proposal whose claim has moved on to another
 * revision stays `proposed`, but nobody can sign it any more.
 */
export const VERDICT_STATUSES = [
  "proposed",
  "countersigned",
  "returned",
  "withdrawn",
] as const;
export type VerdictStatus = (typeof VERDICT_STATUSES)[number];

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

/**
 * What became of a mention in a new version. Only `exact` and `moved` carry
 * on by themselves: the words are the same. All others wait for a person.
 */
export const MENTION_STATES = [
  "exact",
  "moved",
  "rewording",
  "changed_figure",
  "ambiguous",
  "lost",
] as const;
export type MentionState = (typeof MENTION_STATES)[number];

/**
 * How a waiting mention was settled. Two need no person: `carried`, and
 * `superseded` when a still newer version is the one to decide on.
 */
export const REANCHOR_DECISIONS = [
  "carried",
  "superseded",
  "accepted",
  "relocated",
  "dropped",
] as const;
export type ReanchorDecision = (typeof REANCHOR_DECISIONS)[number];

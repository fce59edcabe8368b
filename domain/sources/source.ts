export const SOURCE_TYPES = [
  "document",
  "statement",
  "dataset",
  "recording",
  "interview",
  "post",
  "article",
  "image",
  "other",
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/**
 * Admiralty reliability of a source (AJP-2.1): A completely reliable … E
 * unreliable. F means "cannot be judged": no basis, not the worst.
 */
export const RELIABILITIES = ["A", "B", "C", "D", "E", "F"] as const;
export type Reliability = (typeof RELIABILITIES)[number];

/**
 * Admiralty credibility of one piece of information: 1 confirmed by
 * independent sources … 5 improbable. 6 means "cannot be judged".
 */
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof CREDIBILITIES)[number];

export const STANCES = ["supports", "contradicts", "context"] as const;
export type Stance = (typeof STANCES)[number];

/**
 * How one source repeats another. `same_briefing_as` joins two sources that
 * were at one briefing: one origin, neither the other's parent.
 */
export const RELATIONS = [
  "quotes",
  "republishes",
  "translates",
  "wire_copy_of",
  "based_on_data_of",
  "same_briefing_as",
] as const;
export type Relation = (typeof RELATIONS)[number];

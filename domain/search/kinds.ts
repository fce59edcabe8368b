/** What the desk's search finds, in the order in which it is listed. */
export const SEARCH_KINDS = [
  "article",
  "claim",
  "source",
  "summary",
  "event",
  "party",
  "person",
  "comment",
] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

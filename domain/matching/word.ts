/**
 * A word as the search knows it. `date`: part of a date ("6", "January",
 * "2020"), which says when a text was written more often than what it is about.
 */
export type Word = {
  /** In lower case; of a number, its one form. */
  text: string;
  /** As it was written. */
  shown: string;
  kind: "word" | "number" | "date";
  /** A handle, or written with a capital that no sentence begins with. */
  name: boolean;
};

/** Longer than any word of any language; such runs are codes, not words. */
export const LONGEST_WORD = 64;

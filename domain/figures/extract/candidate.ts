import type { Measure } from "../figure";
import type { Head } from "./head";
import type { Quantity } from "./quantities";

/** What a number in a text is a number of. */
export type FigureKind =
  | "count"
  | "ordinal"
  | "date"
  | "time"
  | "distance"
  | "duration"
  | "money"
  | "share"
  | "age"
  | "number";

/**
 * Where a measure came from: the counted noun itself, a word beside it, a verb
 * before or behind, a toll named before, a figure told in the same breath, or
 * the figure it is a part of.
 */
export type Finding = "noun" | "beside" | "verb" | "toll" | "breath" | "part";

/** A figure under way: what is known of a quantity so far; in tokens. */
export type Candidate = {
  quantity: Quantity;
  kind: FigureKind;
  /** The exact words, from what says how firm the number is to its noun. */
  start: number;
  end: number;
  /** Null until the words around are read. */
  measure: Measure | null;
  population: string | null;
  head: Head | null;
  /** The figure it is a part of. */
  whole: Candidate | null;
  /** How its measure was found, and in which words of the text. */
  found: { how: Finding; start: number; end: number } | null;
};

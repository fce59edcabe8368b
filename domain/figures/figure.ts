/**
 * How far a figure commits itself. `exactly`: low = high. `at_least`: high
 * open (null). `at_most`: low open (null). `about`: a rounded number;
 * `unspecified`: a vague count ("scores"), low known, high open or wide.
 */
export const BOUNDS = [
  "exactly",
  "at_least",
  "at_most",
  "about",
  "unspecified",
] as const;
export type Bound = (typeof BOUNDS)[number];

/**
 * Measures with a name of their own. Others may be written freely; two
 * figures are compared only when their measures are the same word.
 * `neutralized` is a party's word and is never merged with `killed`.
 */
export const MEASURES = [
  "killed",
  "wounded",
  "seriously_wounded",
  "casualties",
  "neutralized",
  "captured",
  "surrendered",
  "missing",
  "displaced",
  "arrested",
  "attacks",
  "distance",
  "duration",
  "money",
  "share",
  "count",
] as const;
export type Measure = (typeof MEASURES)[number] | (string & {});

/** A number a text states: what is counted, of whom, and how firmly. */
export type FigureValue = {
  low: number | null;
  high: number | null;
  bound: Bound;
  measure: Measure;
  /** Who or what is counted ("soldiers", "civilians"); null when not said. */
  population: string | null;
};

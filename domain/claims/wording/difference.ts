import type { Passage } from "./reading";

/** What may become of a claim's words on their way from report to report. */
export const DIFFERENCE_KINDS = [
  "verb_changed",
  "attribution_dropped",
  "hedge_lost",
  "hedge_added",
  "number_changed",
  "place_changed",
  "negation_changed",
  "quotation_marks_dropped",
  "wording",
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/**
 * One difference between the base and another mention. The passages are of
 * each one's sentence; null where that side has no words for it.
 */
export type WordingDifference = {
  kind: DifferenceKind;
  before: Passage | null;
  after: Passage | null;
  /** For a changed verb, what each side's verb counts: "neutralized". */
  measures: { before: string; after: string } | null;
};

/** A difference in words alone, as documents keep it. */
export type ToldDifference = Pick<WordingDifference, "kind" | "measures"> & {
  before: string | null;
  after: string | null;
};

/** The same difference without where its words stand. */
export function toTold(difference: WordingDifference): ToldDifference {
  const { kind, before, after, measures } = difference;
  const [was, is] = [before?.text ?? null, after?.text ?? null];
  return { kind, before: was, after: is, measures };
}

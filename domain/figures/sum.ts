import { ok, type Result, refuse } from "@/lib/result";
import type { FigureValue } from "./figure";
import {
  add,
  fromMillionths,
  type Interval,
  intervalOf,
  isExact,
  subtract,
} from "./interval";
import { isSameMeasure } from "./measure";

/** A figure that a sum adds or takes away. */
export type SumTerm = { figureId: string; sign: 1 | -1 };

/** A figure as sums need it; `terms` is null for one that a text states. */
export type SummedFigure = FigureValue & {
  id: string;
  terms: readonly SumTerm[] | null;
};

/** The number of a figure, apart from what it counts. */
export type FigureEnds = Pick<FigureValue, "low" | "high" | "bound">;

export type SumRefusal =
  | "different-measures"
  | "cycle"
  | "unknown-term"
  | "no-terms"
  | "below-zero"
  | "too-large";

/** A sum of fifteen-digit figures may outgrow what a number holds exactly. */
const LARGEST = 999_999_999_999_999n * 1_000_000n;

/**
 * What the sum of a derived figure comes to, from its terms as they stand.
 *
 * Populations and places may differ between terms (soldiers and civilians are
 * people); measures may not, so that "neutralized" is never added to killed.
 * Refused too: a sum that leads back to itself, a term that is not among
 * `figures`, a count below zero.
 */
export function evaluateSum(
  derived: SummedFigure,
  figures: ReadonlyMap<string, SummedFigure>,
): Result<FigureEnds, SumRefusal> {
  if (leadsTo(derived.id, derived, figures)) return refuse("cycle");
  return sumOf(derived, figures);
}

/** As `evaluateSum`, where the caller knows that there is no cycle. */
export function sumOf(
  { terms, measure }: SummedFigure,
  figures: ReadonlyMap<string, SummedFigure>,
): Result<FigureEnds, SumRefusal> {
  if (!terms || terms.length === 0) return refuse("no-terms");
  let sum: Interval = { low: 0n, high: 0n };
  for (const { figureId, sign } of terms) {
    const figure = figures.get(figureId);
    if (!figure) return refuse("unknown-term");
    if (!isSameMeasure(figure.measure, measure)) {
      return refuse("different-measures");
    }
    sum = (sign === 1 ? add : subtract)(sum, intervalOf(figure));
  }
  return endsOf(sum);
}

/**
 * An interval as a figure states it, cut at zero; refused where nothing is
 * left of it, or where a number can't hold its ends exactly.
 */
export function endsOf(
  interval: Interval,
): Result<FigureEnds, "below-zero" | "too-large"> {
  const { high } = interval;
  if (high !== null && high < 0n) return refuse("below-zero");
  const low = interval.low === null || interval.low < 0n ? 0n : interval.low;
  if (isTooLarge(low) || isTooLarge(high)) return refuse("too-large");
  const ends = {
    low: fromMillionths(low),
    high: high === null ? null : fromMillionths(high),
  };
  if (isExact({ low, high })) return ok({ ...ends, bound: "exactly" });
  if (high === null) return ok({ ...ends, bound: "at_least" });
  if (low === 0n) return ok({ ...ends, low: null, bound: "at_most" });
  return ok({ ...ends, bound: "unspecified" });
}

function isTooLarge(end: bigint | null): boolean {
  return end !== null && end > LARGEST;
}

/** Whether the terms of `from`, or theirs, include the figure `id`. */
function leadsTo(
  id: string,
  from: SummedFigure,
  figures: ReadonlyMap<string, SummedFigure>,
): boolean {
  const seen = new Set<string>();
  const waiting = [...(from.terms ?? [])];
  for (let term = waiting.pop(); term; term = waiting.pop()) {
    if (term.figureId === id) return true;
    if (seen.has(term.figureId)) continue;
    seen.add(term.figureId);
    waiting.push(...(figures.get(term.figureId)?.terms ?? []));
  }
  return false;
}

import type { FigureValue } from "./figure";

/**
 * The numbers a figure allows, both ends included, counted in millionths so
 * that sums are exact at any size; null is an open end.
 */
export type Interval = { low: bigint | null; high: bigint | null };

const UNIT = 1_000_000n;

/** A number in millionths: exact for whole numbers and up to six decimals. */
export function toMillionths(value: number): bigint {
  if (Number.isInteger(value)) return BigInt(value) * UNIT;
  return BigInt(value.toFixed(6).replace(".", ""));
}

/** The nearest number; exact up to fifteen digits. */
export function fromMillionths(millionths: bigint): number {
  const size = millionths < 0n ? -millionths : millionths;
  const decimals = String(size % UNIT).padStart(6, "0");
  const value = Number(`${size / UNIT}.${decimals}`);
  return millionths < 0n ? -value : value;
}

/**
 * What a figure allows.
 *
 * `exactly` allows itself; `at_least` is open above, `at_most` down to zero,
 * below which no figure goes. `about` allows a tenth either way, rounded
 * outwards to whole numbers when the figure is whole: "about 15" is 13 to 17,
 * since people round to fives and tens and only a difference larger than
 * rounding should raise an alarm. A range ("10 to 15") is its own tolerance.
 * `unspecified` with one end ("scores", 40 and more) allows down to half or up
 * to double of it: the limit is a dictionary's, not the speaker's, and those
 * who code such words take "dozens" for 12 and "hundreds" for 100, half of
 * what the plural says.
 */
export function intervalOf(
  figure: Pick<FigureValue, "low" | "high" | "bound">,
): Interval {
  const low = figure.low === null ? null : toMillionths(figure.low);
  const high = figure.high === null ? null : toMillionths(figure.high);
  switch (figure.bound) {
    case "exactly":
      return { low: low ?? high, high: high ?? low };
    case "at_least":
      return { low: low ?? 0n, high: null };
    case "at_most":
      return { low: 0n, high };
    case "about":
      return rounded(low ?? high, high ?? low);
    case "unspecified":
      if (low !== null && high !== null) return rounded(low, high);
      return {
        low: low === null ? 0n : low / 2n,
        high: high === null ? null : high * 2n,
      };
  }
}

function rounded(low: bigint | null, high: bigint | null): Interval {
  if (low === null || low !== high) return { low, high };
  const tenth = (low + 9n) / 10n;
  const ends = { low: low - tenth, high: low + tenth };
  if (low % UNIT !== 0n) return ends;
  return {
    low: ends.low - (ends.low % UNIT),
    high: ends.high + UNIT - 1n - ((ends.high + UNIT - 1n) % UNIT),
  };
}

/** Whether some number satisfies both. */
export function agrees(a: Interval, b: Interval): boolean {
  return !isAbove(a, b) && !isAbove(b, a);
}

/** Whether no number satisfies both; "at least 18" doesn't conflict with 20. */
export function conflicts(a: Interval, b: Interval): boolean {
  return !agrees(a, b);
}

/** Whether all of `a` lies above all of `b`. */
export function isAbove(a: Interval, b: Interval): boolean {
  return a.low !== null && b.high !== null && a.low > b.high;
}

/** Whether every number that `inner` allows is allowed by `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  const low =
    outer.low === null || (inner.low !== null && inner.low >= outer.low);
  const high =
    outer.high === null || (inner.high !== null && inner.high <= outer.high);
  return low && high;
}

/** Whether both allow the same numbers. */
export function isSame(a: Interval, b: Interval): boolean {
  return a.low === b.low && a.high === b.high;
}

/** Whether exactly one number is allowed. */
export function isExact(interval: Interval): boolean {
  return interval.low !== null && interval.low === interval.high;
}

/** What both allow; call it only where they agree. */
export function overlap(a: Interval, b: Interval): Interval {
  return { low: larger(a.low, b.low), high: smaller(a.high, b.high) };
}

/** The smallest interval that holds both. */
export function span(a: Interval, b: Interval): Interval {
  const openLow = a.low === null || b.low === null;
  const openHigh = a.high === null || b.high === null;
  return {
    low: openLow ? null : smaller(a.low, b.low),
    high: openHigh ? null : larger(a.high, b.high),
  };
}

/** Every sum of a number of `a` and one of `b`. */
export function add(a: Interval, b: Interval): Interval {
  return { low: plus(a.low, b.low), high: plus(a.high, b.high) };
}

/** Every difference of a number of `a` and one of `b`. */
export function subtract(a: Interval, b: Interval): Interval {
  return add(a, { low: minus(b.high), high: minus(b.low) });
}

/** How far apart two intervals are, in millionths: 0 where they agree. */
export function gap(a: Interval, b: Interval): bigint {
  if (isAbove(a, b)) return (a.low ?? 0n) - (b.high ?? 0n);
  if (isAbove(b, a)) return (b.low ?? 0n) - (a.high ?? 0n);
  return 0n;
}

function plus(a: bigint | null, b: bigint | null): bigint | null {
  return a === null || b === null ? null : a + b;
}

function minus(end: bigint | null): bigint | null {
  return end === null ? null : -end;
}

/** The larger of two ends, an open one giving way. */
function larger(a: bigint | null, b: bigint | null): bigint | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/** The smaller of two ends, an open one giving way. */
function smaller(a: bigint | null, b: bigint | null): bigint | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

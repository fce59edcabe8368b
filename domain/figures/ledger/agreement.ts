import {
  conflicts,
  gap,
  type Interval,
  isAbove,
  overlap,
  span,
} from "../interval";
import type { Reading } from "./reading";

/**
 * What the figures of one line come to. `settled` is what all of them allow;
 * of running totals that rose, what the latest allows; where figures conflict,
 * everything between the lowest and the highest.
 */
export type Agreement = {
  verdict: "agrees" | "updated" | "conflicts";
  settled: Interval;
  /** Readings that conflict with some other one of the line. */
  conflicting: readonly Reading[];
};

const OPEN: Interval = { low: null, high: null };

/**
 * Lays the figures of one line against each other. Two running totals of
 * different dates conflict only when the later one is the lower, for such a
 * total may rise. Takes O(n log n), however many differ.
 */
export function judge(readings: readonly Reading[]): Agreement {
  const common = limits(readings);
  if (!isAbove(common, common)) {
    return { verdict: "agrees", settled: common, conflicting: [] };
  }
  const conflicting = clashing(readings);
  if (conflicting.length > 0) {
    const settled = readings.map(({ interval }) => interval).reduce(span);
    return { verdict: "conflicts", settled, conflicting };
  }
  const last = byDate(readings).at(-1)?.countedOn;
  const latest = readings.filter(
    ({ countedOn }) => countedOn === null || countedOn === last,
  );
  return { verdict: "updated", settled: limits(latest), conflicting: [] };
}

/** Whether two figures of one line can't both hold. */
export function clash(a: Reading, b: Reading): boolean {
  if (a.countedOn === null || b.countedOn === null) {
    return conflicts(a.interval, b.interval);
  }
  if (a.countedOn < b.countedOn) return isAbove(a.interval, b.interval);
  if (a.countedOn > b.countedOn) return isAbove(b.interval, a.interval);
  return conflicts(a.interval, b.interval);
}

/** The reading that clashes with `reading` by most, if any does. */
export function farthestFrom(
  reading: Reading,
  others: readonly Reading[],
): Reading | undefined {
  let farthest: Reading | undefined;
  let distance = 0n;
  for (const other of others) {
    const apart = gap(reading.interval, other.interval);
    if (apart <= distance || !clash(reading, other)) continue;
    farthest = other;
    distance = apart;
  }
  return farthest;
}

/** The running totals of a line, earliest first. */
export function byDate(readings: readonly Reading[]): Reading[] {
  return readings
    .filter(({ countedOn }) => countedOn !== null)
    .sort((a, b) => Number(a.countedOn) - Number(b.countedOn));
}

function clashing(readings: readonly Reading[]): Reading[] {
  const fixed = readings.filter(({ countedOn }) => countedOn === null);
  const everyone = limits(readings);
  const byDay = limitsByDate(byDate(readings), limits(fixed));
  return readings.filter(({ countedOn, interval }) =>
    isBeyond(
      interval,
      countedOn === null ? everyone : (byDay.get(countedOn) ?? OPEN),
    ),
  );
}

/**
 * For each date: how high the running totals counted later, and how low those
 * counted earlier, let one of that date be; `fixed` limits it both ways.
 */
function limitsByDate(
  running: readonly Reading[],
  fixed: Interval,
): Map<number, Interval> {
  const lows = new Map<number | null, bigint | null>();
  let passed = fixed;
  for (const { countedOn, interval } of running) {
    passed = overlap(passed, interval);
    lows.set(countedOn, passed.low);
  }
  const byDay = new Map<number, Interval>();
  passed = fixed;
  for (const { countedOn, interval } of running.toReversed()) {
    passed = overlap(passed, interval);
    const low = lows.get(countedOn) ?? null;
    byDay.set(Number(countedOn), { low, high: passed.high });
  }
  return byDay;
}

/** The highest low end and the lowest high end; inverted where some conflict. */
function limits(readings: readonly Reading[]): Interval {
  return readings.map(({ interval }) => interval).reduce(overlap, OPEN);
}

/** Whether an interval lies above the lowest high end or below the highest low. */
function isBeyond(interval: Interval, { low, high }: Interval): boolean {
  return (
    isAbove(interval, { low: null, high }) ||
    isAbove({ low, high: null }, interval)
  );
}

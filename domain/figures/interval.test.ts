import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Bound } from "./figure";
import {
  add,
  agrees,
  conflicts,
  contains,
  fromMillionths,
  gap,
  type Interval,
  intervalOf,
  isExact,
  isSame,
  overlap,
  span,
  subtract,
  toMillionths,
} from "./interval";

function killed(bound: Bound, low: number | null, high: number | null = null) {
  return intervalOf({ bound, low, high });
}

function ends({ low, high }: Interval) {
  return [low, high].map((end) => (end === null ? null : fromMillionths(end)));
}

const interval: fc.Arbitrary<Interval> = fc
  .record({
    low: fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }),
    width: fc.bigInt({ min: 0n, max: 10n ** 24n }),
    openLow: fc.boolean(),
    openHigh: fc.boolean(),
  })
  .map(({ low, width, openLow, openHigh }) => ({
    low: openLow ? null : low,
    high: openHigh ? null : low + width,
  }));

describe("intervalOf", () => {
  const table: [string, Interval, (number | null)[]][] = [
    ["exactly 48", killed("exactly", 48, 48), [48, 48]],
    ["at least 18", killed("at_least", 18), [18, null]],
    ["at most 5", killed("at_most", null, 5), [0, 5]],
    ["about 15", killed("about", 15, 15), [13, 17]],
    ["about 100", killed("about", 100, 100), [90, 110]],
    ["about 3", killed("about", 3, 3), [2, 4]],
    ["about 10 to 15", killed("about", 10, 15), [10, 15]],
    ["scores", killed("unspecified", 40), [20, null]],
    ["up to a few", killed("unspecified", null, 5), [0, 10]],
    ["10 to 15", killed("unspecified", 10, 15), [10, 15]],
  ];

  it.each(table)("reads %s", (_, allowed, expected) => {
    expect(ends(allowed)).toEqual(expected);
  });

  it("keeps a decimal's tolerance unrounded", () => {
    const share = { low: 2.5, high: 2.5 };
    expect(ends(intervalOf({ ...share, bound: "about" }))).toEqual([
      2.25, 2.75,
    ]);
  });
});

describe("millionths", () => {
  it("give back any number of fifteen digits and six decimals", () => {
    const whole = fc.integer({ min: -999_999_999, max: 999_999_999 });
    const decimals = fc.integer({ min: 0, max: 999_999 });
    fc.assert(
      fc.property(whole, decimals, (units, rest) => {
        const value = Number(`${units}.${String(rest).padStart(6, "0")}`);
        expect(fromMillionths(toMillionths(value))).toBe(value);
      }),
    );
  });

  it("add tenths without error and hold what a number can't", () => {
    expect(toMillionths(0.1) + toMillionths(0.2)).toBe(toMillionths(0.3));
    expect(toMillionths(999_999_999_999_999)).toBe(
      999_999_999_999_999_000_000n,
    );
    expect(toMillionths(1e21)).toBe(10n ** 27n);
  });

  it("throw at what is not a number", () => {
    expect(() => toMillionths(Number.POSITIVE_INFINITY)).toThrow();
    expect(() => toMillionths(Number.NaN)).toThrow();
  });
});

describe("comparison", () => {
  it("finds no conflict between at least 18 and 20, but one with 17", () => {
    const atLeast = killed("at_least", 18);
    expect(conflicts(atLeast, killed("exactly", 20, 20))).toBe(false);
    expect(conflicts(atLeast, killed("exactly", 17, 17))).toBe(true);
    expect(gap(atLeast, killed("exactly", 17, 17))).toBe(toMillionths(1));
  });

  it("finds none between scores and 48, and none between about 15 and 16", () => {
    expect(agrees(killed("unspecified", 40), killed("exactly", 48, 48))).toBe(
      true,
    );
    expect(agrees(killed("about", 15, 15), killed("exactly", 16, 16))).toBe(
      true,
    );
    expect(agrees(killed("about", 15, 15), killed("exactly", 20, 20))).toBe(
      false,
    );
  });

  it("doesn't depend on order", () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(agrees(a, b)).toBe(agrees(b, a));
        expect(gap(a, b)).toBe(gap(b, a));
        expect(gap(a, b) === 0n).toBe(agrees(a, b));
      }),
    );
  });

  it("is reflexive, and widening never makes a conflict", () => {
    fc.assert(
      fc.property(interval, interval, interval, (a, b, more) => {
        expect(agrees(a, a)).toBe(true);
        expect(contains(a, a)).toBe(true);
        if (agrees(a, b)) expect(agrees(span(a, more), b)).toBe(true);
      }),
    );
  });

  it("overlaps inside both and spans around both", () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const around = span(a, b);
        expect(contains(around, a) && contains(around, b)).toBe(true);
        if (conflicts(a, b)) return;
        const both = overlap(a, b);
        expect(contains(a, both) && contains(b, both)).toBe(true);
        expect(isSame(both, overlap(b, a))).toBe(true);
      }),
    );
  });
});

describe("arithmetic", () => {
  it("adds bounds: at least 9 and exactly 6 make at least 15", () => {
    const sum = add(killed("at_least", 9), killed("exactly", 6, 6));
    expect(ends(sum)).toEqual([15, null]);
  });

  it("subtracts bounds: 12 less at most 3 is 9 to 12", () => {
    const rest = subtract(
      killed("exactly", 12, 12),
      killed("at_most", null, 3),
    );
    expect(ends(rest)).toEqual([9, 12]);
  });

  it("adds in any order and grouping, and what is taken away comes back", () => {
    fc.assert(
      fc.property(interval, interval, interval, (a, b, c) => {
        expect(isSame(add(a, b), add(b, a))).toBe(true);
        expect(isSame(add(add(a, b), c), add(a, add(b, c)))).toBe(true);
        expect(contains(subtract(add(a, b), b), a)).toBe(true);
      }),
    );
  });

  it("never narrows a sum by widening a part", () => {
    fc.assert(
      fc.property(interval, interval, interval, (a, b, more) => {
        const wider = span(a, more);
        expect(contains(add(wider, b), add(a, b))).toBe(true);
        expect(contains(subtract(wider, b), subtract(a, b))).toBe(true);
      }),
    );
  });

  it("keeps exact sums exact", () => {
    const sum = add(killed("exactly", 9, 9), killed("exactly", 6, 6));
    expect(isExact(sum)).toBe(true);
    expect(isExact(killed("at_least", 1))).toBe(false);
  });
});

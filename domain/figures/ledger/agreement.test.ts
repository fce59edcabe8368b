import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { agrees, contains } from "../interval";
import { clash, farthestFrom, judge } from "./agreement";
import { MALI_FIGURES } from "./mali-figures";
import { type LedgerFigure, type Reading, read } from "./reading";

const [some] = MALI_FIGURES;

function reading(low: number, change: Partial<LedgerFigure> = {}): Reading {
  return read({ ...some!, low, high: low, bound: "exactly", ...change });
}

function running(low: number, asOf: string): Reading {
  return reading(low, { cumulative: true, asOf });
}

const anyReading = fc
  .record({
    low: fc.nat(12),
    width: fc.nat(4),
    open: fc.boolean(),
    day: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
  })
  .map(({ low, width, open, day }) =>
    reading(low, {
      high: open ? null : low + width,
      bound: open ? "at_least" : "about",
      cumulative: day !== null,
      asOf: day === null ? null : `2022-07-0${day}`,
    }),
  );

describe("judge", () => {
  it("settles on what all of a line allow", () => {
    const atLeast = reading(18, { high: null, bound: "at_least" });
    const judged = judge([atLeast, reading(20)]);
    expect(judged.verdict).toBe("agrees");
    expect(judged.settled).toEqual(reading(20).interval);
  });

  it("allows a running total to rise and takes the latest", () => {
    const judged = judge([
      running(18, "2022-07-30"),
      running(15, "2022-07-28"),
      running(18, "2022-07-30"),
    ]);
    expect(judged.verdict).toBe("updated");
    expect(judged.settled).toEqual(reading(18).interval);
  });

  it("doesn't allow it to fall, nor two counts of one date", () => {
    const falls = [running(18, "2022-07-28"), running(15, "2022-07-30")];
    expect(judge(falls).verdict).toBe("conflicts");
    const sameDay = [running(18, "2022-07-28"), running(15, "2022-07-28")];
    expect(judge(sameDay).verdict).toBe("conflicts");
  });

  it("excuses only running totals, and only those with a date", () => {
    expect(judge([running(15, "2022-07-28"), reading(18)]).verdict).toBe(
      "conflicts",
    );
    const undated = reading(18, { cumulative: true, asOf: null });
    expect(judge([running(15, "2022-07-28"), undated]).verdict).toBe(
      "conflicts",
    );
  });

  it("finds exactly the readings that clash with some other", () => {
    fc.assert(
      fc.property(fc.array(anyReading, { minLength: 1 }), (readings) => {
        const judged = judge(readings);
        const clashing = readings.filter((each) =>
          readings.some((other) => clash(each, other)),
        );
        expect(judged.conflicting).toEqual(clashing);
        expect(judged.verdict === "conflicts").toBe(clashing.length > 0);
      }),
    );
  });

  it("agrees when every two of a line agree, and settles within each", () => {
    fc.assert(
      fc.property(fc.array(anyReading, { minLength: 1 }), (readings) => {
        const judged = judge(readings);
        const allAgree = readings.every((a) =>
          readings.every((b) => agrees(a.interval, b.interval)),
        );
        expect(judged.verdict === "agrees").toBe(allAgree);
        if (!allAgree) return;
        for (const { interval } of readings) {
          expect(contains(interval, judged.settled)).toBe(true);
        }
      }),
    );
  });
});

describe("farthestFrom", () => {
  it("finds who clashes by most, and nobody where nobody clashes", () => {
    const [ten, twelve, twenty] = [reading(10), reading(12), reading(20)];
    expect(farthestFrom(ten, [twelve, twenty, ten])).toBe(twenty);
    expect(farthestFrom(ten, [ten])).toBeUndefined();
    const earlier = running(5, "2022-07-01");
    const later = running(50, "2022-07-02");
    expect(farthestFrom(later, [earlier])).toBeUndefined();
  });
});

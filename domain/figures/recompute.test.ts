import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { recomputeSums } from "./recompute";
import { evaluateSum, type SummedFigure, type SumTerm } from "./sum";

function figure(id: string, value: number, ...terms: string[]): SummedFigure {
  const sum = terms.map<SumTerm>((term) =>
    term.startsWith("-")
      ? { figureId: term.slice(1), sign: -1 }
      : { figureId: term, sign: 1 },
  );
  return {
    id,
    low: value,
    high: value,
    bound: "exactly",
    measure: "killed",
    population: null,
    terms: terms.length > 0 ? sum : null,
  };
}

function byId(...figures: SummedFigure[]) {
  return new Map(figures.map((each) => [each.id, each]));
}

describe("recomputeSums", () => {
  const mali = byId(
    figure("all", 18, "soldiers", "civilians"),
    figure("soldiers", 15, "kalumba-soldiers", "sokolo-soldiers"),
    figure("kalumba-soldiers", 9, "kalumba-dead", "-civilians"),
    figure("kalumba-dead", 13),
    figure("civilians", 3),
    figure("sokolo-soldiers", 6),
  );

  it("follows a change through every sum, terms first", () => {
    expect(recomputeSums(mali, ["kalumba-dead"])).toEqual({
      ok: true,
      value: [
        { id: "kalumba-soldiers", low: 10, high: 10, bound: "exactly" },
        { id: "soldiers", low: 16, high: 16, bound: "exactly" },
        { id: "all", low: 19, high: 19, bound: "exactly" },
      ],
    });
  });

  it("leaves out sums that come to the same and those not concerned", () => {
    expect(recomputeSums(mali, ["sokolo-soldiers"])).toEqual({
      ok: true,
      value: [],
    });
  });

  it("computes a derived figure again when its own sum was changed", () => {
    const changed = byId(figure("a", 2), figure("sum", 5, "a"));
    expect(recomputeSums(changed, ["sum"])).toEqual({
      ok: true,
      value: [{ id: "sum", low: 2, high: 2, bound: "exactly" }],
    });
  });

  it("refuses a circle among the sums that follow", () => {
    const circle = byId(
      figure("x", 1),
      figure("a", 1, "x", "b"),
      figure("b", 1, "a"),
    );
    expect(recomputeSums(circle, ["x"])).toEqual({ ok: false, error: "cycle" });
  });

  it("passes on why a sum can't be computed", () => {
    const broken = byId(figure("x", 1), figure("a", 1, "x", "gone"));
    expect(recomputeSums(broken, ["x"])).toEqual({
      ok: false,
      error: "unknown-term",
    });
  });

  it("leaves every sum equal to its terms, whatever their number and order", () => {
    const values = fc.array(fc.nat(1000), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.nat(), (numbers, seed) => {
        const figures = numbers.map((value, i) =>
          i % 2 === 0
            ? figure(`f${i}`, value)
            : figure(`f${i}`, value, `f${i - 1}`, `f${(seed + i) % i}`),
        );
        const all = byId(...figures.reverse());
        const result = recomputeSums(all, [...all.keys()]);
        if (!result.ok) throw new Error(result.error);
        for (const { id, ...ends } of result.value) {
          const before = all.get(id);
          if (before) all.set(id, { ...before, ...ends });
        }
        for (const sum of all.values()) {
          if (!sum.terms) continue;
          const { low, high, bound } = sum;
          const value = { low, high, bound };
          expect(evaluateSum(sum, all)).toEqual({ ok: true, value });
        }
      }),
    );
  });
});

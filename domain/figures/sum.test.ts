import { describe, expect, it } from "vitest";

import type { Bound } from "./figure";
import { evaluateSum, type SummedFigure, type SumTerm } from "./sum";

function stated(id: string, low: number | null, change = {}): SummedFigure {
  return {
    id,
    low,
    high: low,
    bound: "exactly",
    measure: "killed",
    population: null,
    terms: null,
    ...change,
  };
}

function derived(id: string, terms: Record<string, 1 | -1>): SummedFigure {
  const list = Object.entries(terms).map<SumTerm>(([figureId, sign]) => ({
    figureId,
    sign,
  }));
  return stated(id, 0, { terms: list });
}

function evaluate(sum: SummedFigure, ...figures: SummedFigure[]) {
  const all = [...figures, sum].map((figure) => [figure.id, figure] as const);
  return evaluateSum(sum, new Map(all));
}

function value(low: number | null, high: number | null, bound: Bound) {
  return { ok: true, value: { low, high, bound } };
}

describe("evaluateSum", () => {
  it("takes the civilians from the dead of Kalumba: 12 − 3 = 9", () => {
    const sum = evaluate(
      derived("soldiers", { dead: 1, civilians: -1 }),
      stated("dead", 12, { population: "people" }),
      stated("civilians", 3, { population: "civilians" }),
    );
    expect(sum).toEqual(value(9, 9, "exactly"));
  });

  it("keeps open ends open", () => {
    const atLeast = { bound: "at_least", high: null };
    const sum = evaluate(
      derived("all", { a: 1, b: 1 }),
      stated("a", 15, atLeast),
      stated("b", 3),
    );
    expect(sum).toEqual(value(18, null, "at_least"));
  });

  it("says at most where what is taken away is open", () => {
    const sum = evaluate(
      derived("rest", { a: 1, b: -1 }),
      stated("a", 12),
      stated("b", 3, { bound: "at_least", high: null }),
    );
    expect(sum).toEqual(value(null, 9, "at_most"));
  });

  it("carries the width of a rounded term into a range", () => {
    const sum = evaluate(
      derived("all", { a: 1, b: 1 }),
      stated("a", 15, { bound: "about" }),
      stated("b", 3),
    );
    expect(sum).toEqual(value(16, 20, "unspecified"));
  });

  it("adds decimals as they are written", () => {
    const money = { measure: "money" };
    const sum = evaluate(
      { ...derived("all", { a: 1, b: 1 }), ...money },
      stated("a", 0.1, money),
      stated("b", 0.2, money),
    );
    expect(sum).toEqual(value(0.3, 0.3, "exactly"));
  });

  it("never adds neutralized to killed", () => {
    const sum = evaluate(
      derived("all", { a: 1, b: 1 }),
      stated("a", 3),
      stated("b", 48, { measure: "neutralized" }),
    );
    expect(sum).toEqual({ ok: false, error: "different-measures" });
  });

  it("refuses a sum over another measure than its own", () => {
    const sum = derived("all", { a: 1 });
    expect(
      evaluate({ ...sum, measure: "neutralized" }, stated("a", 3)),
    ).toEqual({ ok: false, error: "different-measures" });
  });

  it("refuses a sum that leads back to itself, near or far", () => {
    expect(evaluate(derived("a", { a: 1 }))).toEqual({
      ok: false,
      error: "cycle",
    });
    const chain = Array.from({ length: 10 }, (_, i) =>
      derived(`c${i}`, { [i === 9 ? "top" : `c${i + 1}`]: 1 }),
    );
    expect(evaluate(derived("top", { c0: 1 }), ...chain)).toEqual({
      ok: false,
      error: "cycle",
    });
  });

  it.each([
    ["unknown-term", derived("all", { gone: 1 }), stated("a", 1)],
    ["no-terms", derived("all", {}), stated("a", 1)],
    ["no-terms", stated("all", 5), stated("a", 1)],
    ["below-zero", derived("all", { a: -1 }), stated("a", 1)],
    ["too-large", derived("all", { a: 1, b: 1 }), stated("a", 999999999999999)],
  ])("refuses %s", (error, sum, figure) => {
    expect(evaluate(sum, figure, stated("b", 1))).toEqual({ ok: false, error });
  });
});

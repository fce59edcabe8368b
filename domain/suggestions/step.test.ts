import { describe, expect, it } from "vitest";

import { stepTo } from "./step";

const OFFERED = [
  { start: 10, end: 14 },
  { start: 20, end: 30 },
  { start: 40, end: 41 },
];
const from = (inHand: number, point = -1) => ({ inHand, point });

describe("stepTo", () => {
  it("goes on from the suggestion in hand, and round at either end", () => {
    expect(stepTo(OFFERED, from(0), 1)).toBe(1);
    expect(stepTo(OFFERED, from(2), 1)).toBe(0);
    expect(stepTo(OFFERED, from(0), -1)).toBe(2);
  });

  it("begins at the point last touched when none is in hand", () => {
    expect(stepTo(OFFERED, from(-1, 15), 1)).toBe(1);
    expect(stepTo(OFFERED, from(-1, 20), 1)).toBe(1);
    expect(stepTo(OFFERED, from(-1, 15), -1)).toBe(0);
    expect(stepTo(OFFERED, from(-1, 99), 1)).toBe(0);
    expect(stepTo(OFFERED, from(-1), -1)).toBe(2);
  });

  it("goes nowhere when nothing is offered", () => {
    expect(stepTo([], from(-1), 1)).toBeUndefined();
  });
});

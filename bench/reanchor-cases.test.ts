import { describe, expect, it } from "vitest";

import { CASES, scoreCases } from "./reanchor-cases";

const scores = scoreCases();
const title = scores
  ? "the re-anchoring cases"
  : `the re-anchoring cases (skipped: ${CASES} is absent)`;

describe.skipIf(!scores)(title, () => {
  const all = scores?.get("all");

  it("are placed right, but for one in ten at most", () => {
    expect(all!.right / all!.cases).toBeGreaterThanOrEqual(0.9);
  });

  it("are never carried on at a wrong place", () => {
    expect(all!.wronglyCarried).toBe(0);
  });

  it("are lost where the passage was deleted", () => {
    const { cases, states } = scores!.get("paragraph deleted")!;
    expect(states).toEqual({ lost: cases });
  });

  it("wait where a figure inside was corrected", () => {
    const { cases, states } = scores!.get("figure corrected inside the quote")!;
    expect(states).toEqual({ changed_figure: cases });
  });
});

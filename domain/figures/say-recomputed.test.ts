import { describe, expect, it } from "vitest";

import { sayRecomputed } from "./say-recomputed";

const exactly = (n: number) => ({ low: n, high: n, bound: "exactly" }) as const;

const moved = { measure: "killed", before: exactly(9), after: exactly(8) };

describe("why a claim is looked at again after a correction", () => {
  it("names what its sum was and is", () => {
    expect(sayRecomputed(moved, "en")).toBe(
      "A corrected figure is part of a sum of this claim (killed): it came to 9 and now comes to 8.",
    );
  });

  it("says so in French, with a measure of its own as written", () => {
    const own = { ...moved, measure: "drones" };
    expect(sayRecomputed(own, "fr")).toContain(
      "(drones)\u00a0: elle donnait 9, elle donne 8.",
    );
  });
});

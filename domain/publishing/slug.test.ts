import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { slugInput, slugOf } from "./slug";

describe("slugOf", () => {
  it.each([
    ["The army says 48 militants died", "the-army-says-48-militants-died"],
    ["Près de Ségou : l’armée", "pres-de-segou-larmee"],
    ["  — 12 % —  ", "12"],
    ["مالي", "claim"],
    ["", "claim"],
  ])("makes of %j %j", (words, slug) => {
    expect(slugOf(words, "claim")).toBe(slug);
  });

  it("cuts a long one at a word", () => {
    const slug = slugOf("word ".repeat(60), "claim");
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug).toMatch(/^(word-)+word$/);
  });

  it("always gives an address that may be given by hand", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (words) => {
        expect(slugInput.safeParse(slugOf(words, "x")).success).toBe(true);
      }),
    );
  });
});

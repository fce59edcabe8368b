import { describe, expect, it } from "vitest";

import { numberKeys } from "./keys";
import { cutOverhang, cutOverlaps } from "./overlaps";

const run = (before: number, after: number, length: number) => ({
  before,
  after,
  length,
});

const WORDS = "a b c d e f g h i j k l m n o p".split(" ");

function withBreakAt(place: number): string[] {
  return WORDS.map((word, at) => (at === place ? "\n" : word));
}

describe("cutOverlaps", () => {
  it("cuts the earlier text between lines", () => {
    const keys = numberKeys(withBreakAt(6), WORDS);
    expect(cutOverlaps([run(0, 0, 8), run(4, 9, 6)], keys)).toEqual([
      run(0, 0, 6),
      run(6, 11, 4),
    ]);
  });

  it("cuts the later text between lines", () => {
    const keys = numberKeys(WORDS, withBreakAt(6));
    expect(cutOverlaps([run(0, 0, 8), run(9, 4, 6)], keys)).toEqual([
      run(0, 0, 6),
      run(11, 6, 4),
    ]);
  });

  it("cuts after a sentence rather than inside it", () => {
    const keys = numberKeys(["a", "b", "c", "d", "."], WORDS);
    expect(cutOverlaps([run(0, 0, 7), run(2, 9, 6)], keys)).toEqual([
      run(0, 0, 5),
      run(5, 12, 3),
    ]);
  });

  it("leaves out a run that its neighbours have between them", () => {
    const keys = numberKeys(withBreakAt(6), WORDS);
    const chain = [run(0, 0, 6), run(4, 10, 3), run(5, 11, 5)];
    expect(cutOverlaps(chain, keys)).toEqual([run(0, 0, 6), run(6, 12, 4)]);
  });
});

describe("cutOverhang", () => {
  const keys = numberKeys(["ended", ".", "\n", '"', "army", "."], []).before;

  it("cuts marks of the neighbouring lines off", () => {
    expect(cutOverhang(run(1, 7, 4), keys)).toEqual(run(2, 8, 3));
    expect(cutOverhang(run(0, 6, 4), keys)).toEqual(run(0, 6, 3));
  });

  it("leaves words", () => {
    expect(cutOverhang(run(0, 6, 6), keys)).toEqual(run(0, 6, 6));
  });
});

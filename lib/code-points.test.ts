import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  codePointIndex,
  codePointLength,
  hasLoneSurrogate,
  sliceCodePoints,
} from "./code-points";

describe("code points", () => {
  it("counts an emoji as one and a flag as two", () => {
    expect(codePointLength("a😀b")).toBe(3);
    expect(codePointLength("🇲🇱")).toBe(2);
  });

  it("slices by code points, not by UTF-16 units", () => {
    expect(sliceCodePoints("a😀bc", 2, 3)).toBe("b");
    expect(sliceCodePoints("a😀bc", 1, 2)).toBe("😀");
  });

  it("agrees with the string iterator on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(60), (text, at) => {
        const points = [...text];
        const index = codePointIndex(text);
        const point = Math.min(at, points.length);
        const unit = points.slice(0, point).join("").length;
        expect(index.length).toBe(points.length);
        expect(index.toUnit(point)).toBe(unit);
        expect(index.toPoint(unit)).toBe(point);
      }),
    );
  });

  it("maps the second half of a pair back to the pair", () => {
    expect(codePointIndex("a😀b").toPoint(2)).toBe(1);
  });

  it("finds half a pair", () => {
    expect(hasLoneSurrogate("a\ud83d")).toBe(true);
    expect(hasLoneSurrogate("a😀")).toBe(false);
  });
});

import { describe, expect, it } from "vitest";

import {
  countsPeople,
  isCount,
  isMistakable,
  isSameMeasure,
  mistakableFor,
} from "./measure";

describe("measures", () => {
  it("are the same only when they are the same word", () => {
    expect(isSameMeasure("killed", " Killed ")).toBe(true);
    expect(isSameMeasure("killed", "neutralized")).toBe(false);
    expect(isSameMeasure("killed", "casualties")).toBe(false);
  });

  it("tell people from other counts and from amounts", () => {
    expect(countsPeople("killed")).toBe(true);
    expect(countsPeople("neutralized")).toBe(false);
    expect(isCount("neutralized")).toBe(true);
    expect(isCount("distance")).toBe(false);
  });
});

describe("mistakable measures", () => {
  it("are told apart in both directions", () => {
    expect(isMistakable("neutralized", "killed")).toBe(true);
    expect(isMistakable("killed", "neutralized")).toBe(true);
    expect(isMistakable("casualties", "killed")).toBe(true);
    expect(isMistakable("killed", "wounded")).toBe(false);
    expect(mistakableFor("killed")).toEqual(["neutralized", "casualties"]);
    expect(mistakableFor("casualties")).toContain("neutralized");
  });
});

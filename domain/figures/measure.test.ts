import { describe, expect, it } from "vitest";

import {
  addsUp,
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
    expect(addsUp("money")).toBe(true);
    expect(addsUp("share")).toBe(false);
    expect(addsUp("a word of their own")).toBe(false);
  });
});

describe("mistakableFor", () => {
  it("tells measures apart in both directions", () => {
    expect(mistakableFor("killed")).toEqual(["neutralized", "casualties"]);
    expect(mistakableFor("neutralized")).toContain("killed");
    expect(mistakableFor("casualties")).toContain("neutralized");
    expect(mistakableFor("attacks")).toEqual([]);
    expect(isMistakable("killed", "neutralized")).toBe(true);
    expect(isMistakable("killed", "wounded")).toBe(false);
  });
});

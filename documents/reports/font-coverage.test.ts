import { describe, expect, it } from "vitest";

import { fontCoverage } from "./font-coverage";
import { reportFonts } from "./report-fonts";

describe("fontCoverage", () => {
  it("knows what the faces of reports draw", () => {
    const { draws } = reportFonts();
    for (const sign of "aéŒЖαﷺن✓≠?◐✕→😀ⴰא") {
      expect(draws(sign.codePointAt(0)!), sign).toBe(true);
    }
  });

  it("knows what they lack", () => {
    const { draws } = reportFonts();
    expect(draws("中".codePointAt(0)!)).toBe(false);
    expect(draws(0xe000)).toBe(false);
  });

  it("refuses what is no font", () => {
    expect(() => fontCoverage(new Uint8Array(64))).toThrow("no cmap table");
  });
});

import { describe, expect, it } from "vitest";

import { STYLE, styleHash } from "./style";
import { DARK, LIGHT, type Palette } from "./tokens";

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort(
    (x, y) => x - y,
  );
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = [
  "ink",
  "soft",
  "link",
  "green",
  "amber",
  "slate",
  "orange",
  "red",
] as const satisfies (keyof Palette)[];

describe.each([
  ["light", LIGHT],
  ["dark", DARK],
])("the %s palette", (_name, palette) => {
  it.each(TEXT)("sets %s at AAA on paper and on tint", (name) => {
    expect(contrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(7);
    expect(contrast(palette[name], palette.tint)).toBeGreaterThanOrEqual(7);
  });

  it("draws the edges of fields and boxes at 3:1", () => {
    expect(contrast(palette.edge, palette.paper)).toBeGreaterThanOrEqual(3);
  });
});

describe("the style sheet", () => {
  it("can be written into a page as it is", () => {
    expect(STYLE).not.toMatch(/<|@import|url\(/);
  });

  it("is named by its hash", () => {
    expect(styleHash("")).toBe(
      "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
    );
  });
});

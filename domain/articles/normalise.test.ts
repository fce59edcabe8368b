import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { MAX_LINES, MAX_TEXT_BYTES, normaliseText } from "./normalise";

const cleaned = (raw: string) => {
  const result = normaliseText(raw);
  return result.ok ? result.value : result.error;
};

describe("normaliseText", () => {
  it.each([
    ["line ends of every system", "a\r\nb\rc\u0085d\u2028e", "a\nb\nc\nd\ne"],
    ["a paragraph separator", "a\u2029b", "a\n\nb"],
    ["many blank lines", "\n\na\n \n\t\n\nb\n\n", "a\n\nb"],
    ["blanks at the edges of lines", "  a  \n\t b \t", "a\nb"],
    [
      "no-break and typographic spaces",
      "15\u202f000 km\u00a0!\u3000x",
      "15 000 km ! x",
    ],
    ["runs of spaces", "a \u00a0 \t b", "a b"],
    ["NUL and other controls", "4\u00008\u0007 dead\u009f", "48 dead"],
    ["half a surrogate pair", "a\ud83d b \udc00c", "a\ufffd b \ufffdc"],
    ["decomposed accents", "Sego\u0301u", "Seg\u00f3u"],
    [
      "soft hyphens, zero-width spaces, byte order marks",
      "\ufeffat\u00adtack\u200bed",
      "attacked",
    ],
    ["direction overrides", "\u202e84\u202c killed", "84 killed"],
    [
      "direction marks where nothing runs from right to left",
      "\u2068@army\u2069 said\u200e",
      "@army said",
    ],
    ["joiners beside blanks", "\u200da \u200cb\u200d", "a b"],
  ])("settles %s", (_what, raw, text) => {
    expect(cleaned(raw)).toBe(text);
  });

  it.each([
    ["emoji sequences", "👩‍👩‍👧 and 🇲🇱"],
    ["the non-joiner of Persian", "می‌خواهم"],
    ["direction marks beside Arabic", "قتل \u206848\u2069 شخصا\u200f."],
  ])("keeps %s", (_what, text) => {
    expect(cleaned(text)).toBe(text);
  });

  it.each(["", " \n\t", "\u0000\u200b\ufeff", "\u200d\u200c", "\u200e"])(
    "refuses %j as empty",
    (raw) => {
      expect(normaliseText(raw)).toEqual({ ok: false, error: "empty" });
    },
  );

  it("takes text up to the limit and refuses one byte more", () => {
    const most = "é".repeat(MAX_TEXT_BYTES / 2);
    expect(normaliseText(most).ok).toBe(true);
    expect(cleaned(`${most}a`)).toBe("too-large");
    expect(cleaned("a".repeat(MAX_TEXT_BYTES + 1))).toBe("too-large");
  });

  it("takes text of as many lines as allowed and refuses one more", () => {
    const most = "a\n".repeat(MAX_LINES - 1);
    expect(normaliseText(`${most}a`).ok).toBe(true);
    expect(cleaned(`${most}a\na`)).toBe("too-large");
  });

  it("refuses text that only grows past the limit by being composed", () => {
    // One Hebrew presentation form of three bytes becomes two letters of two.
    expect(cleaned("\ufb2e".repeat(MAX_TEXT_BYTES / 3 - 1))).toBe("too-large");
  });

  it("changes nothing the second time, on any text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        ..." \n\t\r\u00a0\u200c\u200d\u200e\u202e\u2067\u2069\u0301\u1e0b\u0323אبa",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const once = normaliseText(pieces.join(""));
        if (once.ok) expect(normaliseText(once.value)).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { codePointLength, sliceCodePoints } from "@/lib/code-points";
import { anchorOf, fromSelectors, resolve, toSelectors } from "./selector";

/** A flag, a family, Hebrew, Hindi and a letter with two combining marks. */
const MIXED = "a 🇲🇱 b 👨‍👩‍👧 שלום नमस्ते e\u0323\u0302 z";

const characters = [
  ...new Intl.Segmenter("und", { granularity: "grapheme" }).segment(MIXED),
].map(({ segment }) => segment);

/** Text out of whole characters, in NFC as versions are. */
const anyText = fc
  .array(fc.constantFrom(...characters), { minLength: 1, maxLength: 80 })
  .map((parts) => parts.join("").normalize("NFC"));

describe("anchorOf", () => {
  it("keeps 32 code points of context on either side", () => {
    const text = `${"b".repeat(40)}WORDS${"c".repeat(40)}`;
    expect(anchorOf(text, { start: 40, end: 45 })).toEqual({
      start: 40,
      end: 45,
      exact: "WORDS",
      prefix: "b".repeat(32),
      suffix: "c".repeat(32),
    });
  });

  it("cuts context short rather than through a flag", () => {
    const text = `🇲🇱${"b".repeat(31)}WORDS${"c".repeat(31)}🇲🇱`;
    const anchor = anchorOf(text, { start: 33, end: 38 });
    expect(anchor.prefix).toBe("b".repeat(31));
    expect(anchor.suffix).toBe("c".repeat(31));
  });

  it("keeps what there is at the edges of the text", () => {
    const anchor = anchorOf("one two", { start: 0, end: 7 });
    expect(anchor).toMatchObject({ prefix: "", suffix: "" });
  });

  it("counts code points in any script", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const length = codePointLength(text);
        const [x, y] = [a % (length + 1), b % (length + 1)];
        const span = { start: Math.min(x, y), end: Math.max(x, y) };
        const anchor = anchorOf(text, span);
        expect(anchor.exact).toBe(sliceCodePoints(text, span.start, span.end));
        const around = anchor.prefix + anchor.exact + anchor.suffix;
        expect(text).toContain(around);
        expect(codePointLength(anchor.prefix)).toBeLessThanOrEqual(32);
        expect(codePointLength(anchor.suffix)).toBeLessThanOrEqual(32);
      }),
    );
  });

  it("throws for a span that is not in the text", () => {
    expect(() => anchorOf("short", { start: 2, end: 9 })).toThrow(RangeError);
  });
});

describe("resolve", () => {
  const text = "Le 🇲🇱 compte 48 morts.";

  it("gives the anchor of the version's own words", () => {
    expect(resolve(text, { start: 13, end: 21, exact: "48 morts" })).toEqual({
      ok: true,
      value: anchorOf(text, { start: 13, end: 21 }),
    });
  });

  const refusals: [string, number, number, string, string][] = [
    ["ends behind the text", 13, 99, "48 morts.", "outside-text"],
    ["begins before the text", -1, 2, "Le", "outside-text"],
    ["runs backward", 5, 3, "", "outside-text"],
    ["is not whole numbers", 0.5, 2, "e", "outside-text"],
    ["is empty", 3, 3, "", "empty"],
    ["is white space", 2, 3, " ", "empty"],
    ["has other words", 13, 21, "47 morts", "not-the-words"],
    ["has other capitals", 0, 2, "le", "not-the-words"],
    ["cuts a flag in two", 0, 4, "Le 🇲", "splits-character"],
    ["begins inside a flag", 4, 5, "🇱", "splits-character"],
  ];
  it.each(refusals)("refuses a span that %s", (_, start, end, exact, error) => {
    expect(resolve(text, { start, end, exact })).toEqual({ ok: false, error });
  });
});

describe("selectors", () => {
  const anchor = anchorOf("The army said 48.", { start: 14, end: 16 });

  it("are those of the W3C model", () => {
    expect(toSelectors(anchor)).toEqual([
      {
        type: "TextQuoteSelector",
        exact: "48",
        prefix: "The army said ",
        suffix: ".",
      },
      { type: "TextPositionSelector", start: 14, end: 16 },
    ]);
  });

  it("come back as the same anchor, in any order and among others", () => {
    const [quote, position] = toSelectors(anchor);
    const other = { type: "FragmentSelector", value: "p1" };
    expect(fromSelectors([other, position, quote])).toEqual({
      ok: true,
      value: anchor,
    });
  });

  it("may leave context out", () => {
    const [{ type, exact }, position] = toSelectors(anchor);
    expect(fromSelectors([{ type, exact }, position])).toMatchObject({
      value: { exact: "48", prefix: "", suffix: "" },
    });
  });

  it("are refused when one kind is missing", () => {
    const [quote] = toSelectors(anchor);
    const error = "not-both-selectors";
    expect(fromSelectors([quote])).toEqual({ ok: false, error });
    expect(fromSelectors([null, "x"])).toEqual({ ok: false, error });
  });

  it("are refused when they break the model's rules", () => {
    const [quote, position] = toSelectors(anchor);
    const refused = { ok: false, error: "malformed" };
    const twice = { ...quote, prefix: ["a", "b"] };
    expect(fromSelectors([twice, position])).toEqual(refused);
    const negative = { ...position, start: -1 };
    expect(fromSelectors([quote, negative])).toEqual(refused);
    const backward = { ...position, start: 20 };
    expect(fromSelectors([quote, backward])).toEqual(refused);
  });
});

import { describe, expect, it } from "vitest";

import { fitLines, plainTitle, readsRightToLeft, widthInEms } from "./fit-text";

describe("fitLines", () => {
  it("breaks between words, in lines about as long", () => {
    const title = "In Mali, three coordinated attacks left at least 18 dead";
    expect(fitLines(title, 12, 3)).toEqual([
      "In Mali, three",
      "coordinated attacks",
      "left at least 18 dead",
    ]);
  });

  it("cuts what has no room and says so", () => {
    const lines = fitLines("One two three four five six seven", 5, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(widthInEms(line)).toBeLessThanOrEqual(5);
  });

  it("breaks a word that is wider than a line", () => {
    const lines = fitLines("w".repeat(100), 5, 3);
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(widthInEms(line)).toBeLessThanOrEqual(5);
  });

  it("keeps surrogate pairs whole in the narrowest column", () => {
    expect(fitLines("😀😀😀", 0.1, 5)).toEqual(["😀", "😀", "😀"]);
  });

  it("makes no line of nothing", () => {
    expect(fitLines("", 10, 3)).toEqual([]);
  });
});

describe("plainTitle", () => {
  it.each([
    ["  two\n\tlines ", "two lines"],
    ["a\u0000b\u202ec\u2066d", "a b c d"],
    ["half \ud800 pair", "half \ufffd pair"],
    ["\uffff", "\ufffd"],
    [" \u0007 ", "–"],
  ])("makes %j one line", (title, plain) => {
    expect(plainTitle(title)).toBe(plain);
  });

  it("looks at the beginning only of a title without end", () => {
    expect([...plainTitle("😀".repeat(1_000_000))]).toHaveLength(400);
  });
});

it.each([
  ["48 قتيلا", true],
  ["«שלום»", true],
  ["Mali مالي", false],
  ["48", false],
])("tells that %j is written to the left: %s", (text, rtl) => {
  expect(readsRightToLeft(text)).toBe(rtl);
});

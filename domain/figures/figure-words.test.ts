import { describe, expect, it } from "vitest";

import type { Bound } from "./figure";
import { figureInWords, numberInWords } from "./figure-words";

describe("numbers and figures", () => {
  it.each([
    [48, "48", "48"],
    [12500, "12,500", "12\u202f500"],
    [1234567.25, "1,234,567.25", "1\u202f234\u202f567,25"],
  ])("writes %d", (value, en, fr) => {
    expect(numberInWords(value, "en")).toBe(en);
    expect(numberInWords(value, "fr")).toBe(fr);
  });

  it.each<[number | null, number | null, Bound, string, string]>([
    [48, 48, "exactly", "48", "48"],
    [15, null, "at_least", "at least 15", "au moins 15"],
    [null, 20, "at_most", "at most 20", "au plus 20"],
    [15, 15, "about", "about 15", "environ 15"],
    [12, 15, "exactly", "12 to 15", "de 12 à 15"],
    [
      40,
      null,
      "unspecified",
      "an unspecified number, 40 or more",
      "un nombre non précisé, 40 ou plus",
    ],
    [null, 9, "unspecified", "at most 9", "au plus 9"],
    [null, null, "about", "an unspecified number", "un nombre non précisé"],
    [0, 0, "exactly", "0", "0"],
  ])("says %j–%j %s", (low, high, bound, en, fr) => {
    expect(figureInWords({ low, high, bound }, "en")).toBe(en);
    expect(figureInWords({ low, high, bound }, "fr")).toBe(fr);
  });
});

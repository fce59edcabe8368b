import { describe, expect, it } from "vitest";

import type { Bound } from "@/domain/figures/figure";
import { dayInWords, isoDay, momentInWords } from "./dates";
import { figureInWords, numberInWords } from "./figures";

describe("dates", () => {
  it.each([
    ["2022-07-27", "27 July 2022", "27 juillet 2022"],
    ["2022-08-01T23:59:59Z", "1 August 2022", "1er août 2022"],
    ["2022-08-01T23:59:59-02:00", "2 August 2022", "2 août 2022"],
  ])("says %s in UTC", (iso, en, fr) => {
    expect(dayInWords(iso, "en")).toBe(en);
    expect(dayInWords(iso, "fr")).toBe(fr);
  });

  it("gives the minute and the plain day", () => {
    expect(momentInWords("2022-07-27T05:07:00Z", "en")).toBe(
      "27 July 2022, 05:07 UTC",
    );
    expect(isoDay("2022-07-27T05:07:00Z")).toBe("2022-07-27");
  });
});

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

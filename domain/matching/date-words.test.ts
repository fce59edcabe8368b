import { describe, expect, it } from "vitest";

import { datesIn } from "./date-words";
import { readWords } from "./read-words";

const iso = (day: number) =>
  new Date(day * 86_400_000).toISOString().slice(0, 10);

const dates = (text: string, language = "en") =>
  datesIn(readWords(text, language), language).map(iso);

describe("datesIn", () => {
  it.each([
    ["on 27 July 2022", "en", "2022-07-27"],
    ["on July 27, 2022", "en", "2022-07-27"],
    ["on July 27th, 2022", "en", "2022-07-27"],
    ["in July 2022", "en", "2022-07-15"],
    ["le 1er août 2022", "fr", "2022-08-01"],
    ["am 27. Juli 2022", "de", "2022-07-27"],
  ])("finds the date of %j", (text, language, expected) => {
    expect(dates(text, language)).toEqual([expected]);
  });

  it.each(["in 2022", "on 27 July", "May 48 be 2022", "July 27, 22"])(
    "finds none in %j",
    (text) => {
      expect(dates(text)).toEqual([]);
    },
  );
});

describe("markDates", () => {
  it("marks a date's words and no others", () => {
    const words = readWords("48 killed on 27 July 2022 in May", "en");
    const marked = words.filter((word) => word.kind === "date");
    expect(marked.map((word) => word.text)).toEqual(["27", "july", "2022"]);
    expect(words[0]?.kind).toBe("number");
  });
});

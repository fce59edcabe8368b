import { describe, expect, it } from "vitest";

import { sliceCodePoints } from "@/lib/code-points";
import { findQuote } from "./find-quote";

describe("findQuote", () => {
  it("finds every place in reading order", () => {
    expect(findQuote("48 here, 48 there", "48")).toEqual([
      { start: 0, end: 2, exact: "48", match: "exact" },
      { start: 9, end: 11, exact: "48", match: "exact" },
    ]);
  });

  const typed: [string, string, string][] = [
    ["straight quotes", "He said “we won’t”.", 'said "we won\'t"'],
    ["guillemets with their spaces", "Il dit « non » hier.", 'dit "non" hier'],
    ["a hyphen for a dash", "Mali — the north", "Mali - the"],
    ["two hyphens for a dash", "Mali—the north", "Mali--the"],
    ["three dots", "And then… nothing", "then... nothing"],
    ["one space for a line break", "the army\n\nsaid 48", "army said"],
    ["decomposed accents", "l’armée malienne", "l'arme\u0301e"],
  ];
  it.each(typed)("takes %s", (_, text, quote) => {
    const [found, ...more] = findQuote(text, quote);
    expect(more).toEqual([]);
    expect(found?.match).toBe("typography");
    const { start, end, exact } = found!;
    expect(sliceCodePoints(text, start, end)).toBe(exact);
  });

  it("keeps the place's own words", () => {
    const [found] = findQuote("Il dit « non » hier.", '"non"');
    expect(found).toMatchObject({ start: 7, end: 14, exact: "« non »" });
  });

  it("looks past capitals only when the words are nowhere as typed", () => {
    const text = "The Army said. The army denied.";
    expect(findQuote(text, "the army").map((found) => found.match)).toEqual([
      "case",
      "case",
    ]);
    expect(findQuote(text, "army")).toEqual([
      { start: 19, end: 23, exact: "army", match: "exact" },
    ]);
  });

  it("narrows down by what stands before and after", () => {
    const text = "Kalumba: 12 dead.\nSokolo: 12 dead today.";
    const starts = (context: { prefix?: string; suffix?: string }) =>
      findQuote(text, "12 dead", context).map((found) => found.start);
    expect(starts({ prefix: "Sokolo: " })).toEqual([26]);
    expect(starts({ suffix: "." })).toEqual([9]);
    expect(starts({ prefix: "Bamako: " })).toEqual([]);
  });

  it("counts code points", () => {
    expect(findQuote("🇲🇱 48", "48")).toEqual([
      { start: 3, end: 5, exact: "48", match: "exact" },
    ]);
  });

  it("never cuts a character in two", () => {
    expect(findQuote("x\u0323 and 👨‍👩‍👧", "x")).toEqual([]);
    expect(findQuote("👨‍👩‍👧", "👩")).toEqual([]);
  });

  it("finds nothing for white space", () => {
    expect(findQuote("a b", " ")).toEqual([]);
  });
});

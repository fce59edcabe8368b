import { describe, expect, it } from "vitest";

import { tokensOf } from "./tokens";

const texts = (text: string) => tokensOf(text).map((token) => token.text);
const keys = (text: string) => tokensOf(text).map((token) => token.key);

describe("tokensOf", () => {
  const cut: [string, string, string[]][] = [
    ["punctuation apart", "He (48) left.", ["He", "(", "48", ")", "left", "."]],
    ["numbers whole", "1,200.5 or 3%", ["1,200.5", "or", "3", "%"]],
    ["English contractions whole", "don’t, it's", ["don’t", ",", "it's"]],
    ["French elisions apart", "qu’il l'a", ["qu’", "il", "l'", "a"]],
    ["at hyphens", "40-year-old", ["40", "-", "year", "-", "old"]],
    ["dashes and dots in a row whole", "a -- b...", ["a", "--", "b", "..."]],
    ["flags and families whole", "🇲🇱🇫🇷👨‍👩‍👧", ["🇲🇱", "🇫🇷", "👨‍👩‍👧"]],
    ["Hindi with its signs", "नमस्ते दुनिया।", ["नमस्ते", "दुनिया", "।"]],
    ["lines", "a\n\nb c", ["a", "\n\n", "b", "c"]],
  ];
  it.each(cut)("cuts %s", (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it("gives one key to what differs only in print", () => {
    expect(keys("“L’État” — Straße…\n\n")).toEqual(
      keys('"L\'ETAT" -- STRASSE...\n'),
    );
  });

  it("says where each token is", () => {
    const text = "🇲🇱 dit « 48 »";
    for (const token of tokensOf(text)) {
      expect(text.slice(token.start, token.end)).toBe(token.text);
    }
  });
});

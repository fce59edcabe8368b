import { describe, expect, it } from "vitest";

import { queryTerms, readQuery } from "./query-terms";
import type { Stem } from "./stemmer";

const stem: Stem = (word) => (word === "the" ? null : word.replace(/s$/, ""));

const ask = (text: string) => readQuery({ text, language: "en" });

const weights = (text: string) =>
  queryTerms(ask(text), stem).map(({ term, weight }) => [term, weight]);

describe("queryTerms", () => {
  it("asks for a word once however often it is said", () => {
    expect(weights("Soldiers, soldiers: the soldier!")).toEqual([
      ["soldier", 1],
    ]);
  });

  it("asks less for the words of a date", () => {
    expect(weights("fled July 27, 2022")).toEqual([
      ["fled", 1],
      ["july", 0.5],
      ["27", 0.5],
      ["2022", 0.5],
    ]);
  });

  it("takes the heavier of two places", () => {
    expect(weights("July 27, 2022: 27 fled")).toContainEqual(["27", 1]);
  });
});

describe("readQuery", () => {
  it("knows when the text was written by the dates in it", () => {
    expect(ask("Fled on 2 January 1970").days).toEqual([1]);
  });
});

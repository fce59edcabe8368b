import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  asPhrase,
  doubtfulWords,
  isEmptySearch,
  parseSearch,
  partsOf,
  swaps,
} from "./parse-search";

describe("parseSearch", () => {
  it("reads words, whatever parts them, in small letters", () => {
    expect(parseSearch("L’Armée a tué: 48-militants ").words).toEqual([
      "l",
      "armée",
      "a",
      "tué",
      "48",
      "militants",
    ]);
  });

  it.each(['"so they said"', "« so they said »", "“so they said”"])(
    "reads %s as a phrase",
    (typed) => {
      const { words, phrases } = parseSearch(`army ${typed} 48`);
      expect(words).toEqual(["army", "48"]);
      expect(phrases).toEqual([["so", "they", "said"]]);
    },
  );

  it("takes a phrase that is not closed to the end", () => {
    expect(parseSearch('army "so they').phrases).toEqual([["so", "they"]]);
  });

  it("takes a phrase of one word as a word that is whole", () => {
    const asked = parseSearch('"army"');
    expect(asked.words).toEqual(["army"]);
    expect(asked.unfinished).toBe(false);
  });

  it("knows a last word that may still be being typed", () => {
    expect(parseSearch("army kal").unfinished).toBe(true);
    expect(parseSearch("army kal ").unfinished).toBe(false);
    expect(parseSearch('army "the kal').unfinished).toBe(false);
  });

  it("takes the operators of a text search as the signs they are", () => {
    expect(partsOf(parseSearch("a & !b | (c:*) <-> d\\' "))).toEqual([
      "a",
      "b",
      "c",
      "d",
    ]);
  });

  it("asks for nothing where only signs are typed", () => {
    for (const typed of ["", "  ", "🔥 !?", '"', '""']) {
      expect(isEmptySearch(parseSearch(typed))).toBe(true);
    }
  });

  it("gives words of letters and digits only, and never many", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (typed) => {
        const { words, phrases } = parseSearch(typed);
        const all = [...words, ...phrases.flat()];
        expect(all.length).toBeLessThanOrEqual(12);
        for (const word of all) {
          expect(word).toMatch(/^[\p{L}\p{M}\p{N}]{1,60}$/u);
        }
      }),
    );
  });
});

describe("partsOf", () => {
  it("marks the word that is being typed, and adds what may be meant", () => {
    const near = new Map([["kaloumba", ["kalumba", "kalamba"]]]);
    expect(partsOf(parseSearch('"the army" kaloumba 4'), near)).toEqual([
      "kaloumba kalumba kalamba",
      "4*",
      '"the army',
    ]);
  });
});

describe("asPhrase", () => {
  it("holds the finished words, if they are two or more", () => {
    expect(asPhrase(parseSearch("the army said "))).toEqual(['"the army said']);
    expect(asPhrase(parseSearch("the army sai"))).toEqual(['"the army']);
    expect(asPhrase(parseSearch("army sai"))).toEqual([]);
  });
});

describe("doubtfulWords", () => {
  it("are neither short nor numbers", () => {
    const asked = parseSearch("the army 2022 kaloumba x48x");
    expect(doubtfulWords(asked)).toEqual(["army", "kaloumba"]);
  });
});

describe("swaps", () => {
  it("exchanges each two neighbours once", () => {
    expect(swaps("keit")).toEqual(["ekit", "kiet", "keti"]);
    expect(swaps("aa")).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readWords } from "./read-words";
import { LONGEST_WORD } from "./word";

const texts = (text: string, language = "en") =>
  readWords(text, language).map((word) => word.text);

describe("readWords", () => {
  it.each([
    ["The ARMY’s claim", ["the", "army", "claim"]],
    ["We’re told they'd won", ["told", "they", "won"]],
    ["the U.S. and the US", ["the", "us", "and", "the", "us"]],
    ["“fi\u00adnance”", ["finance"]],
    ["#PrayForKalumba now", ["pray", "for", "kalumba", "now"]],
    ["said @armyOfMali", ["said", "army", "of", "mali"]],
    ["see https://example.org/a?b=c now", ["see", "now"]],
  ])("reads %j", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it("parts elisions from French words", () => {
    expect(texts("L’armée dit qu’il s'est rendu", "fr")).toEqual([
      "armée",
      "dit",
      "est",
      "rendu",
    ]);
  });

  it.each([
    ["killed 1,200", "en", "1200"],
    ["1.2k people", "en", "1200"],
    ["$2.8M", "en", "2800000"],
    ["2.8 million", "en", "2800000"],
    ["1.200 Tote", "de", "1200"],
    ["2,8 millions", "fr", "2800000"],
    ["the 21st", "en", "21"],
    ["le 1er", "fr", "1"],
    ["قتل ٤٨", "ar", "48"],
  ])("writes the number of %j one way", (text, language, expected) => {
    const numbers = readWords(text, language).filter(
      (word) => word.kind === "number",
    );
    expect(numbers.map((word) => word.text)).toEqual([expected]);
  });

  it("leaves no scale or ordinal glued to a number as a word", () => {
    expect(texts("$2.8M on the 21st")).toEqual(["2800000", "on", "the", "21"]);
  });

  it("knows a name by its capital within a sentence and by its @", () => {
    const names = readWords(
      "Soldiers left Sokolo. Many fled, said @moussaK #Mali",
      "en",
    ).filter((word) => word.name);
    expect(names.map((word) => word.shown)).toEqual(["Sokolo", "moussa", "K"]);
  });

  it("pairs the characters of scripts without spaces", () => {
    expect(texts("军队声称", "zh")).toEqual(["军队", "队声", "声称"]);
  });

  it("drops runs that are longer than words", () => {
    expect(texts(`a ${"x".repeat(LONGEST_WORD + 1)} b`)).toEqual(["a", "b"]);
  });

  it("reads any text alike in every normal form", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(texts(text.normalize("NFD"))).toEqual(
          texts(text.normalize("NFC")),
        );
      }),
    );
  });

  it("gives words the database can keep", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        for (const word of texts(text)) {
          expect(word).toMatch(
            /^[\p{L}\p{M}\p{N}]+(?:[.'][\p{L}\p{M}\p{N}]+)*$/u,
          );
        }
      }),
    );
  });
});

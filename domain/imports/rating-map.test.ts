import { describe, expect, it } from "vitest";

import { DEFAULT_SCALE } from "@/domain/verdicts/scale";
import { mapRating, ownReadings, type RatingRule } from "./rating-map";
import { RATING_WORDS } from "./rating-words";

const rule: RatingRule = { scale: DEFAULT_SCALE, own: new Map() };
const given = (
  words: string | null,
  value: number | null = null,
  best: number | null = null,
  worst: number | null = null,
) => ({
  words,
  value,
  best,
  worst,
});

describe("mapRating", () => {
  it.each([
    ["FALSE", "false"],
    ["Faux", "false"],
    ["pants-fire", "false"],
    ["FALSO: As imagens foram retiradas", "false"],
    ["زائف", "false"],
    ["Engañoso", "misleading"],
    ["Non vérifié", "unverified"],
    ["True", "verified"],
  ])("knows the words %j", (words, key) => {
    expect(mapRating(given(words), rule)).toMatchObject({ key, by: "words" });
  });

  it.each([
    "Half true",
    "Mostly false",
    "Missing context",
    "não_é_bem_assim",
    "not false",
    "",
    "Four Pinocchios",
  ])("does not guess %j", (words) => {
    expect(mapRating(given(words), rule)).toMatchObject({
      key: null,
      by: null,
    });
  });

  it("maps a number only at a place the scale has", () => {
    const key = (...numbers: [number, number, number | null]) =>
      mapRating(given("Stars", ...numbers), rule).key;
    expect(key(1, 5, 1)).toBe("false");
    expect(key(10, 10, 0)).toBe("verified");
    expect(key(2, 5, null)).toBe("misleading");
    expect(key(3, 5, 1)).toBeNull();
    expect(key(5, 6, 1)).toBeNull();
    expect(key(7, 5, 1)).toBeNull();
    expect(key(1, 1, 1)).toBeNull();
  });

  it("takes no number without its own scale's end", () => {
    expect(mapRating(given(null, 1), rule).key).toBeNull();
  });

  it("puts words before numbers: some houses count downwards", () => {
    expect(mapRating(given("False", 5, 5, 1), rule).key).toBe("false");
  });

  it("puts the newsroom's reading before all, also where it says none", () => {
    const own = ownReadings([
      { words: "Half-True", key: "misleading" },
      { words: "False", key: null },
    ]);
    const mine = { ...rule, own };
    expect(mapRating(given("half true"), mine)).toMatchObject({
      key: "misleading",
      by: "newsroom",
    });
    expect(mapRating(given("False", 1, 5, 1), mine)).toMatchObject({
      key: null,
    });
  });

  it("says by which rule, and why by none, in both languages", () => {
    const own = ownReadings([{ words: "Bof", key: null }]);
    const mine = { ...rule, own };
    expect(mapRating(given("Faux"), mine).rule).toEqual({
      en: "table of words: “faux”",
      fr: "table des mots\u00a0: «\u00a0faux\u00a0»",
    });
    expect(mapRating(given("Bof"), mine).rule).toEqual({
      en: "“bof” is left unmapped here",
      fr: "«\u00a0bof\u00a0» est laissé ici sans équivalent",
    });
    expect(mapRating(given(null, 2, 5, 1), mine).rule).toEqual({
      en: "number: 2 of 1 to 5",
      fr: "nombre\u00a0: 2 de 1 à 5",
    });
  });

  it("maps to nothing that the scale no longer has", () => {
    const scale = DEFAULT_SCALE.map((entry) => ({ ...entry, retired: true }));
    const own = ownReadings([{ words: "Nope", key: "false" }]);
    expect(mapRating(given("False", 1, 5, 1), { scale, own }).key).toBeNull();
    expect(mapRating(given("Nope"), { scale, own }).key).toBeNull();
  });
});

describe("RATING_WORDS", () => {
  it("gives each wording one meaning, of the default scale", () => {
    const all = Object.values(RATING_WORDS).flat();
    expect(new Set(all).size).toBe(all.length);
    const keys = DEFAULT_SCALE.map(({ key }) => key);
    expect(Object.keys(RATING_WORDS).every((key) => keys.includes(key))).toBe(
      true,
    );
  });
});

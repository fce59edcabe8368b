import { expect, it } from "vitest";

import { extractFigures } from "./extract-figures";

function whys(sentence: string, language = "en") {
  return extractFigures(sentence, language).map(({ why }) => why);
}

it("quotes the words that say what is counted, and how firmly", () => {
  expect(whys("At least 15 soldiers were killed.")).toEqual([
    {
      en: "“At least 15 soldiers” goes with “killed”; the upper end is left open.",
      fr: "«\u00a0At least 15 soldiers\u00a0» va avec «\u00a0killed\u00a0»\u00a0; la borne haute reste ouverte.",
    },
  ]);
});

it("says what a number is that counts nothing", () => {
  expect(whys("C’était le 27 juillet 2022.", "fr")).toEqual([
    {
      en: "“27 juillet 2022” is a date.",
      fr: "«\u00a027 juillet 2022\u00a0» est une date.",
    },
  ]);
});

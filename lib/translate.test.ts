import { expect, it } from "vitest";

import { inEach, inQuotes, translator } from "./translate";

it("chooses the wording of the language", () => {
  const said = { en: "Claims", fr: "Affirmations" };
  const [en, fr] = [translator("en"), translator("fr")];
  expect([en("Claims", "Affirmations"), en.of(said), en.language]).toEqual([
    "Claims",
    "Claims",
    "en",
  ]);
  expect([fr("Claims", "Affirmations"), fr.of(said), fr.language]).toEqual([
    "Affirmations",
    "Affirmations",
    "fr",
  ]);
});

it("tells one text in each language, with its quotation marks", () => {
  expect(
    inEach((t) => `${t("It says", "Il dit")} ${inQuotes("no", t)}`),
  ).toEqual({
    en: "It says “no”",
    fr: "Il dit «\u00a0no\u00a0»",
  });
});

import { expect, it } from "vitest";

import { translator } from "./translate";

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

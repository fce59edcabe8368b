import { expect, it } from "vitest";

import { populationInWords } from "./population-words";

it.each([
  ["soldiers", 15, "soldiers", "soldats"],
  ["soldiers", 1, "soldier", "soldat"],
  ["soldiers", 0, "soldiers", "soldat"],
  ["people", null, "people", "personnes"],
  ["civils", 3, "civilians", "civils"],
  ["troops", 15, "troops", "soldats"],
  ["assailants", 48, "assailants", "assailants"],
  ["Malian soldiers", 15, "Malian soldiers", "Malian soldiers"],
])("says %s after %s", (population, number, en, fr) => {
  expect(populationInWords(population, number, "en")).toBe(en);
  expect(populationInWords(population, number, "fr")).toBe(fr);
});

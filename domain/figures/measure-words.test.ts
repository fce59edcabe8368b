import { expect, it } from "vitest";

import { LANGUAGES } from "@/lib/language";
import { MEASURES } from "./figure";
import { figureInput } from "./figure-input";
import { measureNamed, nameOfMeasure } from "./measure-words";

it.each(
  LANGUAGES.flatMap((language) =>
    MEASURES.map((measure) => [measure, nameOfMeasure(measure, language)]),
  ),
)("is %s where a person writes %s", (measure, name) => {
  expect(measureNamed(name)).toBe(measure);
});

it.each([
  ["killed", "killed"],
  ["Tués", "killed"],
  ["« neutralisés »", "neutralized"],
  ["“neutralized”", "neutralized"],
  ["Seriously wounded", "seriously_wounded"],
  ["drones", "drones"],
])("reads %s as %s", (written, measure) => {
  const { shape } = figureInput;
  expect(shape.measure.parse(written)).toBe(measure);
});

import { describe, expect, it } from "vitest";

import type { Mark, Told } from "./mark";
import { sayMark } from "./say-mark";

const told: Told = {
  low: 18,
  high: 18,
  bound: "exactly",
  row: "row",
  figureId: "figure",
  measure: "killed",
  population: null,
  place: null,
  asOf: null,
  by: ["Ada"],
  voices: 1,
};
const sokolo: Told = { ...told, low: 6, high: 6, place: "Sokolo" };
const six = { low: 6, high: 6, bound: "exactly" } as const;
const sum = {
  over: "place",
  total: told,
  parts: [
    { ...sokolo, sign: -1 },
    { ...sokolo, sign: 1 },
  ],
  comesTo: six,
} as const;
const marked = { rows: ["row"], figureIds: ["figure"] };

const marks: [Mark, string, string][] = [
  [
    {
      code: "agrees",
      ...marked,
      told: { ...told, by: ["Ada", "Bo", "Cy"], voices: 5 },
      reports: 5,
      wordsDiffer: false,
    },
    "18 people (killed, the whole event): Ada, Bo, Cy and 2 others agree, in 5 reports.",
    "18 personnes (tués, tout l’événement) : Ada, Bo, Cy et 2 autres voix concordent, dans 5 documents.",
  ],
  [
    { code: "agrees", ...marked, told, reports: 1, wordsDiffer: true },
    "18 people (killed, the whole event): all from Ada, in one report: one voice repeated, not several that confirm each other. They name whom they count in different words; check that they mean the same people.",
    "18 personnes (tués, tout l’événement) : tout vient d’une seule voix (Ada), dans un document : elle est répétée, et non confirmée par d’autres. Les mots pour les personnes comptées diffèrent ; vérifier qu’ils désignent les mêmes.",
  ],
  [
    {
      code: "conflicts",
      ...marked,
      reason: "part_exceeds_whole",
      lower: told,
      upper: sokolo,
      by: 12000,
    },
    "6 people (killed, Sokolo) exceeds 18 people (killed, the whole event) by 12,000, though it is counted within it.",
    "6 personnes (tués, Sokolo) dépassent 18 personnes (tués, tout l’événement) de 12\u202f000, alors que ce nombre y est compris.",
  ],
  [
    {
      code: "updated",
      ...marked,
      earlier: { ...told, asOf: "2022-08-01" },
      later: { ...told, asOf: "2022-08-02" },
    },
    "A running total that rose from 18 people (killed, the whole event, as of 1 August 2022) to 18 people (killed, the whole event, as of 2 August 2022): the later count doesn't contradict the earlier one.",
    "Un bilan qui a monté de 18 personnes (tués, tout l’événement, au 1er août 2022) à 18 personnes (tués, tout l’événement, au 2 août 2022) : le décompte plus récent ne contredit pas l’ancien.",
  ],
  [
    {
      code: "wider_scope",
      ...marked,
      wider: { ...told, high: null, bound: "unspecified", by: [], voices: 0 },
      narrower: sokolo,
      others: 2,
      sameNumber: false,
    },
    "An unspecified number, 18 or more (people, killed, the whole event) covers more than 6 people (killed, Sokolo) and 2 more, so they needn't be equal.",
    "Un nombre non précisé, 18 ou plus (personnes, tués, tout l’événement) couvre plus que 6 personnes (tués, Sokolo) et 2 de plus : ils n’ont pas à être égaux.",
  ],
  [
    {
      code: "different_measure",
      ...marked,
      one: { ...told, measure: "neutralized", population: "vehicles" },
      other: { ...told, measure: "Seized", population: "vehicles" },
      notes: [
        {
          id: "note",
          measure: "neutralized",
          party: null,
          text: "put out of action.",
          source: { id: "source", title: "Glossary" },
        },
      ],
    },
    "18 vehicles (“neutralized”, the whole event) and 18 vehicles (Seized, the whole event): the number is the same, the measure isn't. The words “neutralized” and Seized don't mean the same and are not merged. On “neutralized”, as generally used: put out of action. (Glossary)",
    "18 véhicules («\u00a0neutralisés\u00a0», tout l’événement) et 18 véhicules (Seized, tout l’événement) : le nombre est le même, la mesure ne l’est pas. Les mots «\u00a0neutralisés\u00a0» et Seized ne disent pas la même chose et ne sont pas confondus. Pour «\u00a0neutralisés\u00a0», au sens courant : put out of action. (Glossary)",
  ],
  [
    { code: "sum_fails", ...marked, ...sum, by: 12 },
    "−6 people (Sokolo) + 6 people (Sokolo) = 6, not 18 people (killed, the whole event): the sum is off by 12.",
    "−6 personnes (Sokolo) + 6 personnes (Sokolo) = 6, et non 18 personnes (tués, tout l’événement) : la somme est fausse de 12.",
  ],
  [
    { code: "parts_missing", ...marked, ...sum, missing: null },
    "Of 18 people (killed, the whole event), the parts that have figures come to 6 (−6 people (Sokolo) + 6 people (Sokolo)): an unspecified number not accounted for.",
    "Sur 18 personnes (tués, tout l’événement), les parties chiffrées font 6 (−6 personnes (Sokolo) + 6 personnes (Sokolo)) : il manque un nombre non précisé.",
  ],
  [
    { code: "sum_refused", ...marked, told, reason: "below-zero" },
    "18 people (killed, the whole event) can't be checked: its sum comes to less than zero.",
    "18 personnes (tués, tout l’événement) : ce chiffre ne peut être vérifié, car la somme est inférieure à zéro.",
  ],
];

describe("sayMark", () => {
  it.each(marks)("says $code", (mark, en, fr) => {
    expect(sayMark(mark, "en")).toBe(en);
    expect(sayMark(mark, "fr").replaceAll("\u00a0", " ")).toBe(
      fr.replaceAll("\u00a0", " "),
    );
  });
});

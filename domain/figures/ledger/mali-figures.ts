import type { Bound } from "../figure";
import type { LedgerInput } from "../ledger";
import type { LedgerFigure } from "./reading";

/**
 * The figures of the two reports of 27 July 2022 in Mali, for tests: what
 * each gives, with short quotations only.
 */
const VOA = { id: "voa", name: "VOA" };
const DAILY = { id: "daily", name: "the French daily" };
const ARMY = { id: "army", name: "the army" };
const GOVERNMENT = { id: "government", name: "the government" };

type Given = Partial<LedgerFigure> & { n: number; words: string };

function figure(id: string, { n, words, ...given }: Given): LedgerFigure {
  const bound: Bound = given.bound ?? "exactly";
  const isOpen = bound === "at_least" || bound === "unspecified";
  return {
    id,
    low: n,
    high: isOpen ? null : n,
    bound,
    measure: "killed",
    population: "people",
    place: null,
    timeFrom: null,
    timeTo: null,
    asOf: null,
    exactWords: words,
    cumulative: false,
    terms: null,
    statedBy: null,
    carriedBy: DAILY,
    claimId: `claim-${id}`,
    mentionId: `mention-${id}`,
    articleId: (given.carriedBy ?? DAILY).id,
    ...given,
  };
}

const voa = [
  figure("voa-18", {
    n: 18,
    words: "18 Killed",
    place: "Mali",
    carriedBy: VOA,
  }),
  figure("voa-15", {
    n: 15,
    words: "15 troops",
    population: "troops",
    statedBy: GOVERNMENT,
    carriedBy: VOA,
  }),
  figure("voa-3", {
    n: 3,
    words: "three civilians",
    population: "civilians",
    statedBy: GOVERNMENT,
    carriedBy: VOA,
  }),
  figure("voa-scores", {
    n: 40,
    bound: "unspecified",
    words: "scores of militants",
    population: "militants",
    statedBy: GOVERNMENT,
    carriedBy: VOA,
  }),
  figure("voa-48", {
    n: 48,
    words: "“neutralized” 48 militants",
    measure: "neutralized",
    population: "militants",
    statedBy: ARMY,
    carriedBy: VOA,
  }),
];

const daily = [
  figure("daily-18", { n: 18, bound: "at_least", words: "at least 18 dead" }),
  figure("daily-15", {
    n: 15,
    bound: "at_least",
    words: "At least 15 Malian soldiers",
    population: "soldiers",
  }),
  figure("daily-3", {
    n: 3,
    words: "three civilians",
    population: "civilians",
  }),
  figure("kalumba-12", {
    n: 12,
    words: "12 dead",
    place: "Kalumba",
    statedBy: ARMY,
  }),
  figure("kalumba-3", {
    n: 3,
    words: "including three civilians",
    population: "civilians",
    place: "Kalumba",
    statedBy: ARMY,
  }),
  figure("kalumba-9", {
    n: 9,
    words: "12 − 3",
    population: "soldiers",
    place: "Kalumba",
    terms: [
      { figureId: "kalumba-12", sign: 1 },
      { figureId: "kalumba-3", sign: -1 },
    ],
    carriedBy: null,
    articleId: null,
  }),
  figure("sokolo-6", {
    n: 6,
    words: "six soldiers dead",
    population: "soldiers",
    place: "Sokolo",
    statedBy: ARMY,
  }),
  figure("sokolo-25", {
    n: 25,
    words: "25 injured",
    measure: "wounded",
    population: "soldiers",
    place: "Sokolo",
    statedBy: ARMY,
  }),
  figure("sokolo-48", {
    n: 48,
    words: "killed 48 assailants",
    population: "assailants",
    place: "Sokolo",
    statedBy: ARMY,
  }),
  figure("sokolo-pick-ups", {
    n: 3,
    words: "three terrorist pick-ups",
    measure: "neutralized",
    population: "pick-ups",
    place: "Sokolo",
    statedBy: ARMY,
  }),
  figure("mopti-0", {
    n: 0,
    words: "without causing any casualties",
    measure: "casualties",
    place: "Mopti",
    statedBy: ARMY,
  }),
];

export const MALI_FIGURES: readonly LedgerFigure[] = [...voa, ...daily];

/** The whole event as its ledger is built, for tests to change. */
export const MALI: LedgerInput = {
  event: { place: "Mali", startsOn: "2022-07-27", endsOn: null },
  figures: MALI_FIGURES,
  places: ["Kalumba", "Sokolo", "Mopti"].map((name) => ({
    name,
    within: "Mali",
  })),
  measureNotes: [
    {
      id: "note",
      measure: "neutralized",
      party: ARMY,
      text: "it has not said whether this includes captives.",
      source: null,
    },
  ],
};

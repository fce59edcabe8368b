import { buildFigureLedger, type LedgerInput } from "@/domain/figures/ledger";
import type { LedgerFigure } from "@/domain/figures/ledger/reading";

const FIGURES = 5_000;
const ROUNDS = 21;

const MEASURES = ["killed", "wounded", "neutralized", "captured"] as const;
const POPULATIONS = [
  null,
  "security forces",
  "soldiers",
  "civilians",
  "militants",
  "assailants",
  "journalists",
];

type Shape = (index: number) => Partial<LedgerFigure>;

const mixed = (index: number) => ({
  measure: MEASURES[index % 4] ?? "killed",
  population: POPULATIONS[index % 7] ?? null,
  place: index % 5 === 0 ? null : `place ${index % 61}`,
});

/** How the figures of one event may lie: what is usual, and what is worst. */
const SHAPES: Record<string, Shape> = {
  "60 places, 7 groups, 4 measures, one in 20 differs": (index) => {
    const scope = mixed(index);
    const usual = (`${scope.place}${scope.population}`.length * 7) % 97;
    const low = index % 20 === 0 ? usual + 1 : usual;
    return { ...scope, low, high: low };
  },
  "60 places, 7 groups, 4 measures, numbers at random": (index) => ({
    ...mixed(index),
    low: (index * 31) % 97,
    high: (index * 31) % 97,
  }),
  "all conflict in one row": (index) => ({ low: index, high: index }),
  "one wide row, many narrow ones of one number": (index) => ({
    low: 48,
    high: 48,
    measure: index % 2 === 0 ? "killed" : "neutralized",
    place: index % 2 === 0 ? null : `place ${index}`,
  }),
  "running totals": (index) => ({
    low: index,
    high: index,
    cumulative: true,
    asOf: new Date(index * 86_400_000).toISOString(),
  }),
  "each a sum of the one before": (index) => ({
    terms: index === 0 ? null : [{ figureId: `f${index - 1}`, sign: 1 }],
  }),
  "places in a chain": (index) => ({
    low: FIGURES - index,
    high: FIGURES - index,
    place: `place ${index % 500}`,
  }),
};

function event(shape: Shape): LedgerInput {
  const figures = Array.from({ length: FIGURES }, (_, index): LedgerFigure => {
    const outlet = `outlet ${index % 40}`;
    const party = `party ${index % 6}`;
    return {
      id: `f${index}`,
      low: 1,
      high: 1,
      bound: "exactly",
      measure: "killed",
      population: null,
      place: null,
      timeFrom: null,
      timeTo: null,
      asOf: null,
      exactWords: "words",
      cumulative: false,
      terms: null,
      statedBy: index % 3 === 0 ? null : { id: party, name: party },
      carriedBy: { id: outlet, name: outlet },
      claimId: null,
      mentionId: null,
      articleId: outlet,
      ...shape(index),
    };
  });
  const places = Array.from({ length: 500 }, (_, index) => ({
    name: `place ${index}`,
    within: index % 10 === 0 ? "Mali" : `place ${index - 1}`,
  }));
  const event = { place: "Mali", startsOn: null, endsOn: null };
  return { event, figures, places };
}

for (const [shape, figure] of Object.entries(SHAPES)) {
  const input = event(figure);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    buildFigureLedger(input);
    times.push(performance.now() - start);
  }
  const median = times.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
  const value = Number(median.toFixed(1));
  const name = `figure ledger: ${shape}`;
  console.log(JSON.stringify({ name, value, unit: "ms", n: FIGURES }));
}

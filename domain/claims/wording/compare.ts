import { isSameMeasure } from "@/domain/figures/measure";
import type { DifferenceKind, WordingDifference } from "./difference";
import type { Passage, Sign, WordingReading } from "./reading";

type Figure = WordingReading["figures"][number];

/** Every difference but plain wording, in the order of the kinds. */
export function compareReadings(
  base: WordingReading,
  other: WordingReading,
): WordingDifference[] {
  const { same, changed } = pairFigures(base.figures, other.figures);
  return [
    ...compareVerbs(base, other),
    ...compareAttributions(base, other),
    ...compareHedges(base.hedges, other.hedges),
    ...same.flatMap(compareBounds),
    ...changed,
    ...comparePlaces(base, other),
    ...compareNegations(base, other),
    ...compareQuotes(base, other),
  ];
}

/** One difference, with the passages as the outside sees them. */
export function difference(
  kind: DifferenceKind,
  before: Passage | null | undefined,
  after: Passage | null | undefined,
): WordingDifference {
  return {
    kind,
    before: passageOf(before),
    after: passageOf(after),
    measures: null,
  };
}

function passageOf(from: Passage | null | undefined): Passage | null {
  return from ? { start: from.start, end: from.end, text: from.text } : null;
}

/** A verb of one measure that stands where the base has one of another. */
function compareVerbs(
  base: WordingReading,
  other: WordingReading,
): WordingDifference[] {
  const gone = without(base.verbs, other.verbs);
  const come = without(other.verbs, base.verbs);
  return gone.flatMap((before, i) => {
    const after = come[i];
    if (!after) return [];
    const measures = { before: before.meaning, after: after.meaning };
    return [{ ...difference("verb_changed", before, after), measures }];
  });
}

/** The signs of `signs` whose meaning `others` don't have, each meaning once. */
function without(signs: readonly Sign[], others: readonly Sign[]): Sign[] {
  const known = new Set(others.map(({ meaning }) => meaning));
  return signs.filter(({ meaning }) => {
    const isNew = !known.has(meaning);
    known.add(meaning);
    return isNew;
  });
}

function compareAttributions(
  base: WordingReading,
  other: WordingReading,
): WordingDifference[] {
  if (other.attributions.length > 0) return [];
  return base.attributions
    .slice(0, 1)
    .map((before) => difference("attribution_dropped", before, null));
}

function compareHedges(
  base: readonly Sign[],
  other: readonly Sign[],
): WordingDifference[] {
  return [
    ...without(base, other).map((lost) => difference("hedge_lost", lost, null)),
    ...without(other, base).map((more) =>
      difference("hedge_added", null, more),
    ),
  ];
}

/** "At least 15" and "15": the same number, more or less firm. */
function compareBounds([before, after]: [Figure, Figure]): WordingDifference[] {
  if (before.bound === after.bound) return [];
  if (after.bound === "exactly")
    return [difference("hedge_lost", before, after)];
  if (before.bound === "exactly") {
    return [difference("hedge_added", before, after)];
  }
  return [difference("number_changed", before, after)];
}

/**
 * Pairs the figures of one number, those of one measure first; what is left
 * is paired in order, as numbers that changed, were left out or were added.
 */
function pairFigures(
  base: readonly Figure[],
  other: readonly Figure[],
): { same: [Figure, Figure][]; changed: WordingDifference[] } {
  const left = [...other];
  const same: [Figure, Figure][] = [];
  const gone: Figure[] = [];
  for (const before of base) {
    const alike = left.filter((after) => numberOf(after) === numberOf(before));
    const after =
      alike.find(({ measure }) => isSameMeasure(measure, before.measure)) ??
      alike[0];
    if (!after) {
      gone.push(before);
      continue;
    }
    same.push([before, after]);
    left.splice(left.indexOf(after), 1);
  }
  const most = Math.max(gone.length, left.length);
  const changed = Array.from({ length: most }, (_, i) =>
    difference("number_changed", gone[i], left[i]),
  );
  return { same, changed };
}

/** The number a figure names, however firmly. */
function numberOf({ low, high, bound }: Figure): string {
  const isRange = bound !== "at_least" && bound !== "at_most" && low !== high;
  return isRange ? `${low}–${high}` : String(low ?? high);
}

/** A place that the other side names too, with no preposition, is no other. */
function comparePlaces(
  base: WordingReading,
  other: WordingReading,
): WordingDifference[] {
  const gone = without(base.places, other.places).filter(
    ({ meaning }) => !hasWords(other, meaning),
  );
  const come = without(other.places, base.places).filter(
    ({ meaning }) => !hasWords(base, meaning),
  );
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, i) =>
    difference("place_changed", gone[i], come[i]),
  );
}

function hasWords({ words }: WordingReading, wanted: string): boolean {
  const said = words.map(({ meaning }) => meaning).join(" ");
  return ` ${said} `.includes(` ${wanted} `);
}

/** "ne … pas" is one negation, so that only being negated or not is compared. */
function compareNegations(
  { negations: [before] }: WordingReading,
  { negations: [after] }: WordingReading,
): WordingDifference[] {
  if ((before === undefined) === (after === undefined)) return [];
  return [difference("negation_changed", before, after)];
}

/** Words that the base quotes and the other says in its own voice. */
function compareQuotes(
  base: WordingReading,
  other: WordingReading,
): WordingDifference[] {
  return base.quoted.flatMap((before) => {
    const isQuoted = other.quoted.some((each) =>
      ` ${each.meaning} `.includes(` ${before.meaning} `),
    );
    if (isQuoted || !hasWords(other, before.meaning)) return [];
    return [difference("quotation_marks_dropped", before, other.exact)];
  });
}

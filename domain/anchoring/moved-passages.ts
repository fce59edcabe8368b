import { BETWEEN_LINES, type Keys } from "./keys";
import { isFree, isTaken, type Pairing, pairPlaces, pairRun } from "./pairing";
import { commonRuns, type Run } from "./runs";

/** Groups of this many tokens, once in what is left of each text, count. */
const GROUP = 4;
/** The least a passage has, in tokens and in words that weigh, to be moved. */
const PASSAGE = { tokens: 8, words: 4 };
/** Lines that moved whole may be shorter: headings, headlines. */
const LINE_WORDS = 2;
/** How far from a moved passage its line is compared. */
const REST_OF_LINE = 80;

/**
 * Pairs passages that stand in another order than the rest: longer ones and
 * whole lines, out of what has no counterpart yet, with what changed beside
 * them in their lines. Shorter ones are chance.
 */
export function pairMovedPassages(pairing: Pairing): void {
  const passages: Run[] = [];
  const runs = runsLeft(pairing).sort((a, b) => b.length - a.length);
  for (const run of runs) {
    const passage = longestFree(pairing, run);
    if (!isPassage(pairing, passage)) continue;
    pairRun(pairing, "moved", passage);
    passages.push(passage);
  }
  for (const passage of passages) {
    const { before, after, length } = passage;
    pairRestOfLine(pairing, { before: before - 1, after: after - 1 }, -1);
    pairRestOfLine(
      pairing,
      { before: before + length, after: after + length },
      1,
    );
  }
}

/** What the tokens without a counterpart have in common. */
function runsLeft(pairing: Pairing): Run[] {
  const before = leftOver(pairing.before, (at) => isFree(pairing, at), 0);
  const after = leftOver(pairing.after, (at) => !isTaken(pairing, at), 1);
  return commonRuns(before.numbers, after.numbers, GROUP).map((run) => ({
    before: before.places[run.before] ?? 0,
    after: after.places[run.after] ?? 0,
    length: run.length,
  }));
}

/**
 * The numbers of the tokens left over. Between those that are not side by
 * side stands a number that is nowhere else, `odd` to tell the two texts.
 */
function leftOver(keys: Keys, isLeft: (at: number) => boolean, odd: 0 | 1) {
  const places: number[] = [];
  const numbers: number[] = [];
  for (const [at, number] of keys.numbers.entries()) {
    if (!isLeft(at)) continue;
    if (at > 0 && !isLeft(at - 1)) {
      places.push(at);
      numbers.push(-2 * numbers.length - 2 - odd);
    }
    places.push(at);
    numbers.push(number);
  }
  return { places, numbers };
}

/** The longest part of a run of which neither side has a counterpart yet. */
function longestFree(pairing: Pairing, run: Run): Run {
  let longest: Run = { ...run, length: 0 };
  let from = 0;
  for (let i = 0; i <= run.length; i += 1) {
    const free =
      i < run.length &&
      isFree(pairing, run.before + i) &&
      !isTaken(pairing, run.after + i);
    if (free) continue;
    const part = { before: run.before + from, after: run.after + from };
    if (i - from > longest.length) longest = { ...part, length: i - from };
    from = i + 1;
  }
  return longest;
}

function isPassage({ before, after }: Pairing, run: Run): boolean {
  const end = run.before + run.length;
  const edges = [
    before.cuts[run.before],
    before.cuts[end],
    after.cuts[run.after],
    after.cuts[run.after + run.length],
  ];
  const words = before.weighs
    .subarray(run.before, end)
    .reduce((sum, weighs) => sum + weighs, 0);
  if (edges.every((cut) => cut === BETWEEN_LINES)) return words >= LINE_WORDS;
  return run.length >= PASSAGE.tokens && words >= PASSAGE.words;
}

/** Pairs what stands in the same lines as a passage, from its edge outward. */
function pairRestOfLine(
  pairing: Pairing,
  edge: { before: number; after: number },
  step: 1 | -1,
): void {
  const rest = (keys: Keys, from: number, isLeft: (at: number) => boolean) => {
    const places: number[] = [];
    const lineEnds = (at: number) =>
      keys.cuts[step < 0 ? at + 1 : at] === BETWEEN_LINES;
    let at = from;
    while (places.length < REST_OF_LINE && isLeft(at) && !lineEnds(at)) {
      places.push(at);
      at += step;
    }
    return step < 0 ? places.reverse() : places;
  };
  pairPlaces(pairing, "moved", {
    before: rest(pairing.before, edge.before, (at) => isFree(pairing, at)),
    after: rest(pairing.after, edge.after, (at) => !isTaken(pairing, at)),
  });
}

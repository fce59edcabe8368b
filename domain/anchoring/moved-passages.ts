import { BETWEEN_LINES } from "./keys";
import {
  isFree,
  type Pairing,
  pairPlaces,
  pairRun,
  placesFrom,
} from "./pairing";
import type { Run } from "./runs";

/** The least a passage has, in tokens and in words that weigh, to be moved. */
const PASSAGE = { tokens: 8, words: 4 };
/** Lines that moved whole may be shorter: headings, headlines. */
const LINE_WORDS = 2;
/** Up to this many changed tokens join two moved passages. */
const JOINED = 40;

/**
 * Pairs, out of runs that stand in another order, the passages that are no
 * chance: longer ones and whole lines, with what changed inside them.
 */
export function pairMovedPassages(pairing: Pairing, runs: readonly Run[]) {
  const longestFirst = [...runs].sort((a, b) => b.length - a.length);
  const passages: Run[] = [];
  for (const run of longestFirst) {
    const passage = longestFree(pairing, run);
    if (!isPassage(pairing, passage)) continue;
    pairRun(pairing, "moved", passage);
    passages.push(passage);
  }
  passages.sort((a, b) => a.before - b.before);
  for (const [i, next] of passages.entries()) {
    const last = passages[i - 1];
    if (last) pairBetween(pairing, last, next);
  }
}

/** The longest part of a run of which neither side has a counterpart yet. */
function longestFree(pairing: Pairing, run: Run): Run {
  let longest: Run = { ...run, length: 0 };
  let from = 0;
  for (let i = 0; i <= run.length; i += 1) {
    const free =
      i < run.length &&
      isFree(pairing, run.before + i) &&
      pairing.taken[run.after + i] === 0;
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

/** Pairs what lies between two passages that moved together. */
function pairBetween(pairing: Pairing, last: Run, next: Run): void {
  const before = last.before + last.length;
  const after = last.after + last.length;
  if (next.before - before > JOINED || next.after - after > JOINED) return;
  const places = {
    before: placesFrom(before, next.before),
    after: placesFrom(after, next.after),
  };
  const untouched =
    places.before.every((at) => isFree(pairing, at)) &&
    places.after.every((at) => pairing.taken[at] === 0);
  if (untouched) pairPlaces(pairing, "moved", places);
}

import type { Comparison, TokenRange } from "./comparison";
import { NONE } from "./pairing";
import { BREAK, isWord } from "./tokens";

/** The share of a mention's words that its place in the new version keeps. */
const LEAST_KEPT = 0.4;
/** Up to this many words may all have changed between words that have not. */
const SHORT = 4;
/** More new tokens than this between two old ones part a mention in two. */
const INSERTED = 12;
/** How far around a mention to look for a token that has a counterpart. */
const AROUND = 40;

/** Where the tokens of a mention are in the later version. */
export type Image = TokenRange & {
  /** Whether all of them are there, in a row. */
  whole: boolean;
};

/** A token of the earlier version and its counterpart. */
type Pair = { before: number; after: number };

/**
 * Where a mention's tokens have gone, as the comparison has it, with the new
 * ones in place of those that are gone; undefined when too few are left in
 * one place. A short mention may be all new between what has not changed.
 */
export function imageOf(
  comparison: Comparison,
  mention: TokenRange,
): Image | undefined {
  const group = heaviestGroup(comparison, mention);
  const [first, last] = [group.at(0), group.at(-1)];
  const words = wordsAmong(comparison, placesOf(mention));
  const left = wordsAmong(
    comparison,
    group.map((pair) => pair.before),
  );
  if (!first || !last || left < words * LEAST_KEPT) {
    return words <= SHORT ? replacementOf(comparison, mention) : undefined;
  }
  const inARow = last.after - first.after === group.length - 1;
  return {
    from: edgeOf(comparison, first, { edge: mention.from, step: -1 }),
    to: edgeOf(comparison, last, { edge: mention.to - 1, step: 1 }) + 1,
    whole: inARow && group.length === mention.to - mention.from,
  };
}

/** The largest part of a mention whose tokens are still near each other. */
function heaviestGroup(comparison: Comparison, mention: TokenRange): Pair[] {
  let heaviest: Pair[] = [];
  let group: Pair[] = [];
  for (const before of placesOf(mention)) {
    const after = comparison.toAfter[before] ?? NONE;
    if (after === NONE) continue;
    const last = group.at(-1);
    const ahead = last ? after - last.after : 1;
    const apart = last ? before - last.before : 1;
    if (ahead < 1 || ahead - apart > INSERTED) group = [];
    group.push({ before, after });
    if (group.length > heaviest.length) heaviest = group;
  }
  return heaviest;
}

type Edge = { edge: number; step: 1 | -1 };

/**
 * Where a mention ends on one side, when `pair` is its outermost token that
 * has a counterpart: beyond it lie the new tokens that took the place of the
 * mention's own. Where words outside of it changed too, one for one.
 */
function edgeOf(comparison: Comparison, pair: Pair, side: Edge): number {
  const { edge, step } = side;
  const gone = goneUpTo(comparison, pair, side);
  if (gone === 0) return pair.after;
  const next = neighbour(comparison, pair, side);
  const outside = next ? Math.abs(next.before - edge) - 1 : gone;
  const most = outside === 0 ? 2 * gone + SHORT : gone;
  let at = pair.after;
  for (let taken = 0; taken < most; taken += 1) {
    if (!isNew(comparison, at + step) || at + step === next?.after) break;
    at += step;
  }
  return at;
}

/** How many tokens between `pair` and the mention's edge are nowhere now. */
function goneUpTo(
  { toAfter }: Comparison,
  pair: Pair,
  { edge, step }: Edge,
): number {
  let gone = 0;
  for (let at = pair.before; at !== edge; at += step) {
    if (toAfter[at + step] === NONE) gone += 1;
  }
  return gone;
}

/** The nearest token outside a mention that has kept its side of `pair`. */
function neighbour(
  { before, after, toAfter }: Comparison,
  pair: Pair,
  { edge, step }: Edge,
): Pair | undefined {
  const ends = [
    { before: -1, after: -1 },
    { before: before.tokens.length, after: after.tokens.length },
  ];
  for (let i = 1; i <= AROUND; i += 1) {
    const at = edge + step * i;
    const end = ends.find((one) => one.before === at);
    if (end) return end;
    const place = toAfter[at] ?? NONE;
    const beyond = (place - pair.after) * step > 0;
    if (place !== NONE && beyond) return { before: at, after: place };
  }
  return undefined;
}

function isNew({ after, toBefore }: Comparison, at: number): boolean {
  return toBefore[at] === NONE && after.tokens[at]?.key !== BREAK;
}

/** What stands between the neighbours of a mention that is all gone. */
function replacementOf(
  comparison: Comparison,
  { from, to }: TokenRange,
): Image | undefined {
  const { toAfter, toBefore } = comparison;
  const first = from === 0 ? 0 : (toAfter[from - 1] ?? NONE) + 1;
  const end = to === toAfter.length ? toBefore.length : (toAfter[to] ?? NONE);
  const parted = from > 0 && first === 0;
  const most = 2 * (to - from) + SHORT;
  if (parted || end <= first || end - first > most) return undefined;
  const image = { from: first, to: end, whole: false };
  const fits = placesOf(image).every((at) => {
    const origin = toBefore[at] ?? NONE;
    return isNew(comparison, at) || (origin >= from && origin < to);
  });
  return fits ? image : undefined;
}

function wordsAmong({ before }: Comparison, places: number[]): number {
  return places.filter((at) => {
    const token = before.tokens[at];
    return token !== undefined && isWord(token);
  }).length;
}

function placesOf({ from, to }: TokenRange): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

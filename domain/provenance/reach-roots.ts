import type { Strand } from "./strand";

/** Which strands that derive from none each of some strands comes down to. */
export type Reach = {
  /** The roots reached, as places in the list of strands. */
  roots: number[];
  /** Calls `visit` with the place in `roots` of each root of `strand`. */
  eachRoot: (strand: number, visit: (root: number) => void) => void;
};

/** One root by its place, or several as bits; shared, so never changed. */
type Reached = number | Uint32Array;

/**
 * Finds the roots of the strands `from`. Strands come after what they derive
 * from, so one pass down the list and one up see everything, however deep.
 */
export function reachRoots(
  strands: readonly Strand[],
  from: readonly number[],
): Reach {
  const needed = neededFor(strands, from);
  const isRoot = (i: number) => strands[i]?.parents.length === 0;
  const roots = [...strands.keys()].filter((i) => needed[i] && isRoot(i));

  const words = Math.ceil(roots.length / 32);
  const reached: Reached[] = [];
  roots.forEach((root, place) => {
    reached[root] = place;
  });
  strands.forEach(({ parents }, i) => {
    if (!needed[i] || isRoot(i)) return;
    const each = parents.map((parent) => reached[parent] as Reached);
    reached[i] = each.reduce((a, b) => union(a, b, words));
  });
  return {
    roots,
    eachRoot: (strand, visit) => eachPlace(reached[strand], visit),
  };
}

/** Marks the strands `from` and everything they derive from. */
function neededFor(
  strands: readonly Strand[],
  from: readonly number[],
): boolean[] {
  const needed = new Array<boolean>(strands.length).fill(false);
  for (const strand of from) needed[strand] = true;
  for (let i = strands.length - 1; i >= 0; i -= 1) {
    if (!needed[i]) continue;
    for (const parent of strands[i]?.parents ?? []) needed[parent] = true;
  }
  return needed;
}

/** Those in either; new bits only when the two differ. */
function union(a: Reached, b: Reached, words: number): Reached {
  if (a === b) return a;
  const bits = new Uint32Array(words);
  for (const reached of [a, b]) {
    eachWord(reached, (word, i) => {
      bits[i] = (bits[i] as number) | word;
    });
  }
  return bits;
}

function eachWord(
  reached: Reached,
  visit: (word: number, index: number) => void,
): void {
  if (typeof reached === "number") visit(1 << (reached & 31), reached >> 5);
  else reached.forEach(visit);
}

function eachPlace(
  reached: Reached | undefined,
  visit: (place: number) => void,
): void {
  if (reached === undefined) return;
  eachWord(reached, (word, i) => {
    for (let rest = word; rest !== 0; rest &= rest - 1) {
      visit(i * 32 + 31 - Math.clz32(rest & -rest));
    }
  });
}

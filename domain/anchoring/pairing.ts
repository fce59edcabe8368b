import { pairGap } from "./gaps";
import type { Keys } from "./keys";
import type { Run } from "./runs";

/** Says that a token has no counterpart. */
export const NONE = -1;

/** For each token of the earlier text its place in the later one, or `NONE`. */
export type Alignment = {
  /** What stayed in order: places rise. */
  kept: Int32Array;
  /** What stands elsewhere: whole passages only, none of them in `kept`. */
  moved: Int32Array;
};

/** An alignment in the making. */
export type Pairing = Alignment & {
  before: Keys;
  after: Keys;
  /** Which tokens of the later text have a counterpart. */
  taken: Uint8Array;
};

/** Tokens of both texts by place, not always side by side. */
export type Places = { before: number[]; after: number[] };

/** Whether a token of the earlier text has no counterpart yet. */
export function isFree(pairing: Alignment, at: number): boolean {
  return pairing.kept[at] === NONE && pairing.moved[at] === NONE;
}

/** Whether a token of the later text has a counterpart, or is none. */
export function isTaken(pairing: Pairing, at: number): boolean {
  return pairing.taken[at] !== 0;
}

/** Pairs the tokens of a run, in `kept` or in `moved`. */
export function pairRun(
  pairing: Pairing,
  order: "kept" | "moved",
  run: Run,
): void {
  for (let i = 0; i < run.length; i += 1) {
    pairing[order][run.before + i] = run.after + i;
    pairing.taken[run.after + i] = 1;
  }
}

/** Pairs what the tokens at `places` have in common, in order. */
export function pairPlaces(
  pairing: Pairing,
  order: "kept" | "moved",
  places: Places,
): void {
  const gap = pairGap(
    pick(pairing.before, places.before),
    pick(pairing.after, places.after),
  );
  for (const run of gap) {
    for (let i = 0; i < run.length; i += 1) {
      const before = places.before[run.before + i] ?? NONE;
      const after = places.after[run.after + i] ?? NONE;
      pairRun(pairing, order, { before, after, length: 1 });
    }
  }
}

/** The numbers from `from` up to, not including, `to`. */
export function placesFrom(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

function pick(keys: Keys, places: readonly number[]): Keys {
  const end = keys.numbers.length;
  return {
    numbers: Int32Array.from(places, (at) => keys.numbers[at] ?? NONE),
    cuts: Uint8Array.from([...places, end], (at) => keys.cuts[at] ?? 0),
    weighs: Uint8Array.from(places, (at) => keys.weighs[at] ?? 0),
  };
}

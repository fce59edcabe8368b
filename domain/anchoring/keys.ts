import { BREAK } from "./tokens";

/** The keys of one text's tokens as numbers, with where it is best cut. */
export type Keys = {
  numbers: Int32Array;
  /** How good a cut before each token is: `BETWEEN_LINES` is the best. */
  cuts: Uint8Array;
  /** Whether each token weighs: a figure or a word of four letters or more. */
  weighs: Uint8Array;
};

export const BETWEEN_LINES = 2;
const BETWEEN_SENTENCES = 1;

/** Numbers the keys of two texts: the same key has the same number in both. */
export function numberKeys(
  before: readonly string[],
  after: readonly string[],
): { before: Keys; after: Keys } {
  const known = new Map<string, number>();
  const numberOf = (key: string) => {
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  };
  const keysOf = (keys: readonly string[]) => ({
    numbers: Int32Array.from(keys, numberOf),
    cuts: cutsOf(keys),
    weighs: Uint8Array.from(keys, (key) => (HEAVY.test(key) ? 1 : 0)),
  });
  return { before: keysOf(before), after: keysOf(after) };
}

const HEAVY = /\p{L}{4}|\p{N}/u;

function cutsOf(keys: readonly string[]): Uint8Array {
  const cuts = new Uint8Array(keys.length + 1);
  for (let at = 0; at <= keys.length; at += 1) {
    const last = keys[at - 1];
    const inLine = at > 0 && at < keys.length && last !== BREAK;
    if (!inLine || keys[at] === BREAK) cuts[at] = BETWEEN_LINES;
    else if (/^[.!?]/.test(last ?? "")) cuts[at] = BETWEEN_SENTENCES;
  }
  return cuts;
}

import {
  type Comparison,
  MANY,
  occurrencesOf,
  type Side,
  type TokenRange,
} from "./comparison";
import { NONE } from "./pairing";
import { BREAK, type Token } from "./tokens";

/** How many tokens on either side tell one place from another. */
const FAR = 100;
/** A token of the same line weighs more than all those beyond it. */
const SAME_LINE = 2 * FAR;
/** Anchors have 32 code points of context on either side. */
const CONTEXT = 32;

/** A stretch of tokens in one of the versions. */
export type Place = TokenRange & { side: Side };

/** The directions to look from a place: to what is before it, and after. */
export const STEPS = [-1, 1] as const;
export type Step = (typeof STEPS)[number];

/** The `i`-th token before or after a place, undefined beyond the text. */
export function tokenBeside(
  place: Place,
  step: Step,
  i: number,
): Token | undefined {
  const { side, from, to } = place;
  return side.tokens[step < 0 ? from - i : to - 1 + i];
}

/** Whether two places have the same context as anchors keep it, print aside. */
export function haveSameContext(one: Place, other: Place): boolean {
  return STEPS.every((step) => {
    const edge = tokenBeside(one, step, 0);
    for (let i = 1; ; i += 1) {
      const token = tokenBeside(one, step, i);
      if (token?.key !== tokenBeside(other, step, i)?.key) return false;
      if (!token || !edge) return true;
      const [left, right] = step < 0 ? [token, edge] : [edge, token];
      if (right.start - left.end >= CONTEXT) return true;
    }
  });
}

/**
 * Whether the same words stand elsewhere, in either version, and could as
 * well be those of `mention` or become those of `image`: their surroundings
 * are at least half as like, and they are not better accounted for. Between
 * places that are equally like, the order of the text decides, if it can.
 */
export function isContested(
  comparison: Comparison,
  mention: Place,
  image: Place,
): boolean {
  const { kept, toAfter, toBefore } = comparison;
  const inOrder = kept[mention.from] !== NONE;
  const own = likeness(mention, image);
  const wins = (rival: Place, against: Place, partners: Int32Array) => {
    const like = likeness(rival, against);
    if (like * 2 < own) return false;
    const partner = counterpart(rival, against, partners);
    if (!partner) return true;
    const other = likeness(rival, partner);
    return inOrder ? other < like : other <= like;
  };
  const there = sameWordsElsewhere(image, mention);
  const here = sameWordsElsewhere(mention, mention);
  return (
    Math.max(there.length, here.length) >= MANY - 1 ||
    there.some((rival) => wins(rival, mention, toBefore)) ||
    here.some((rival) => wins(rival, image, toAfter))
  );
}

/** Where the words of a mention stand in a version, but not at `place`. */
function sameWordsElsewhere(place: Place, mention: Place): Place[] {
  const words = mention.side.tokens.slice(mention.from, mention.to);
  return occurrencesOf(words, place.side)
    .filter((from) => from !== place.from)
    .map((from) => ({ ...place, from, to: from + words.length }));
}

/** Where all the words at a place come from or go to, on the side of `like`. */
function counterpart(
  place: Place,
  like: Place,
  partners: Int32Array,
): Place | undefined {
  const from = partners[place.from] ?? NONE;
  for (let at = place.from; at < place.to; at += 1) {
    const expected = from + at - place.from;
    if (from === NONE || partners[at] !== expected) return undefined;
  }
  return { side: like.side, from, to: from + place.to - place.from };
}

/** How much of the text around two places is the same without a break. */
function likeness(one: Place, other: Place): number {
  let sum = 0;
  for (const step of STEPS) {
    let weight = SAME_LINE;
    for (let i = 1; i <= FAR; i += 1) {
      const token = tokenBeside(one, step, i);
      if (token?.key !== tokenBeside(other, step, i)?.key) break;
      if (!token || token.key === BREAK) weight = 1;
      sum += weight;
      if (!token) break;
    }
  }
  return sum;
}

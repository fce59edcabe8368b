import { type CodePointIndex, codePointIndex } from "@/lib/code-points";
import { align } from "./alignment";
import { NONE } from "./pairing";
import { type Token, tokensOf } from "./tokens";

/** One of two versions: its text, cut into tokens. */
export type Side = {
  text: string;
  index: CodePointIndex;
  tokens: Token[];
  /** Where each key stands. */
  places: Map<string, number[]>;
};

/** Tokens by place, end excluded. */
export type TokenRange = { from: number; to: number };

/** Two versions of an article, with what became of each token. */
export type Comparison = {
  before: Side;
  after: Side;
  /** Places in `after`, or `NONE`, in order or not. */
  toAfter: Int32Array;
  /** Places in `before`, or `NONE`. */
  toBefore: Int32Array;
  /** As `toAfter`, but without what stands in another order now. */
  kept: Int32Array;
  /** Keys of the words that either version writes with a small letter. */
  uncapitalised: Set<string>;
};

/** Compares two versions once, for all of their mentions. */
export function compareVersions(before: string, after: string): Comparison {
  const [old, now] = [sideOf(before), sideOf(after)];
  const { kept, moved } = align(
    old.tokens.map((token) => token.key),
    now.tokens.map((token) => token.key),
  );
  const toAfter = kept.map((place, at) =>
    place === NONE ? (moved[at] ?? NONE) : place,
  );
  const toBefore = new Int32Array(now.tokens.length).fill(NONE);
  for (const [at, place] of toAfter.entries()) {
    if (place !== NONE) toBefore[place] = at;
  }
  return {
    before: old,
    after: now,
    toAfter,
    toBefore,
    kept,
    uncapitalised: new Set([...uncapitalised(old), ...uncapitalised(now)]),
  };
}

function uncapitalised({ tokens }: Side): string[] {
  return tokens
    .filter((token) => /^\p{Ll}/u.test(token.text))
    .map((token) => token.key);
}

function sideOf(text: string): Side {
  const tokens = tokensOf(text);
  const places = new Map<string, number[]>();
  for (const [at, { key }] of tokens.entries()) {
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  return { text, index: codePointIndex(text), tokens, places };
}

/** The tokens that a stretch in UTF-16 units has a part in. */
export function tokensIn(side: Side, start: number, end: number): TokenRange {
  return {
    from: firstWhere(side.tokens, (token) => token.end > start),
    to: firstWhere(side.tokens, (token) => token.start >= end),
  };
}

/** Words that stand in as many places as this could be anywhere. */
export const MANY = 1000;

/**
 * Where the tokens of `words` stand in a row on a side, whatever their print;
 * the first `MANY` places only.
 */
export function occurrencesOf(words: readonly Token[], side: Side): number[] {
  let rarest: readonly number[] | undefined;
  let offset = 0;
  for (const [i, { key }] of words.entries()) {
    const places = side.places.get(key) ?? [];
    if (rarest && places.length >= rarest.length) continue;
    [rarest, offset] = [places, i];
  }
  const found: number[] = [];
  for (const place of rarest ?? []) {
    const from = place - offset;
    const there = words.every((word, i) => {
      return side.tokens[from + i]?.key === word.key;
    });
    if (there) found.push(from);
    if (found.length === MANY) break;
  }
  return found;
}

function firstWhere(
  tokens: readonly Token[],
  holds: (token: Token) => boolean,
): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (token && holds(token)) high = middle;
    else low = middle + 1;
  }
  return low;
}

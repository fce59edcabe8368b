import type { Phrases } from "@/domain/language/phrases";

/** A number word: its value and where it may stand in a longer number. */
export type NumeralPart = {
  value: number;
  size: "unit" | "teen" | "ten" | "hundred" | "scale";
};

/** How one language writes numbers. */
export type Numerals = {
  parts: ReadonlyMap<string, NumeralPart>;
  /** "fifth": closes a number and makes it an ordinal. */
  ordinals: ReadonlyMap<string, NumeralPart>;
  /** What follows the digits of an ordinal: "th". */
  ordinalEndings: ReadonlySet<string>;
  /** "dozen": multiplies what stands before it, and rounds it. */
  collectives: ReadonlyMap<string, number>;
  /** "thirds": what divides the number before it. */
  denominators: ReadonlyMap<string, { by: number; plural: boolean }>;
  /** "half": a share that needs no number before it, some only before a scale. */
  shares: ReadonlyMap<string, { value: number; alone: boolean }>;
  /** Abbreviations after digits: "bn". */
  suffixes: ReadonlyMap<string, number>;
  articles: ReadonlySet<string>;
  /** "a couple of": two, more or less; null where no word is. */
  couple: string | null;
  /** "the first half": words after which a share is a part of time or a game. */
  beforeNoShare: ReadonlySet<string>;
  /** "by a quarter in May": words that may follow a share told with an article. */
  afterShare: ReadonlySet<string>;
  /** Words after which "one" stands for a thing: "this one". */
  pointers: ReadonlySet<string>;
  and: string;
  of: ReadonlySet<string>;
  point: ReadonlySet<string>;
  minus: ReadonlySet<string>;
  /** Behind these the same word is none: "au moins 23". */
  beforeNoMinus: ReadonlySet<string>;
  /** "one out of five": what stands between the two numbers of a ratio. */
  ratios: Phrases<string>;
  /** The mark between groups of three digits, and before decimals. */
  groups: "," | ".";
  /** French counts sixty and eighty on to nineteen, and eighty as four twenties. */
  vigesimal: boolean;
};

/** Lists number words of one size, with their values. */
export function parts(
  size: NumeralPart["size"],
  words: Record<string, number>,
): [string, NumeralPart][] {
  return Object.entries(words).map(([word, value]) => [word, { value, size }]);
}

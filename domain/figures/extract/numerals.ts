import { indexWords } from "@/domain/language/phrases";
import type { Numerals } from "./numeral";
import { ENGLISH_NUMERALS } from "./numerals-en";
import { FRENCH_NUMERALS } from "./numerals-fr";

const DIGITS_ONLY: Numerals = {
  ...ENGLISH_NUMERALS,
  parts: new Map(),
  ordinals: new Map(),
  ordinalEndings: new Set(),
  collectives: new Map(),
  denominators: new Map(),
  shares: new Map(),
  suffixes: new Map(),
  articles: new Set(),
  ratios: indexWords([]),
};

/**
 * The numerals of a language tag ("fr-CA" is French). In a language without
 * lists of ours only digits are read.
 */
export function numeralsOf(language: string): Numerals {
  const [primary] = language.toLowerCase().split("-");
  if (primary === "en") return ENGLISH_NUMERALS;
  if (primary === "fr") return FRENCH_NUMERALS;
  return DIGITS_ONLY;
}

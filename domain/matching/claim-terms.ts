import { readWords } from "./read-words";
import type { Stem } from "./stemmer";
import { FIELDS, type Field, WEIGHING } from "./weighing";
import type { Word } from "./word";

/** Words of one language in one place of a claim. */
export type Passage = { text: string; language: string };

/** What of a claim is searched. */
export type ClaimTexts = Record<Field, Passage[]>;

/** A word of a language, waiting for its stem. */
export type LanguageWord = Word & { language: string };

/** A claim's words by field, in reading order. */
export type ClaimWords = Record<Field, LanguageWord[]>;

/** A stem and what it counts for in one claim, as `WEIGHING` tells. */
export type Term = { term: string; weight: number };

const FIELD_NAMES = Object.keys(FIELDS) as Field[];

/** The words of a passage with its language. */
export function readPassage({ text, language }: Passage): LanguageWord[] {
  return readWords(text, language).map((word) => ({ ...word, language }));
}

/** The words of all that is searched of a claim. */
export function readClaim(texts: ClaimTexts): ClaimWords {
  const words = (field: Field) => texts[field].flatMap(readPassage);
  return {
    statement: words("statement"),
    wording: words("wording"),
    mentions: words("mentions"),
    about: words("about"),
  };
}

/** The terms a claim is found by, each once, in a fixed order. */
export function claimTerms(words: ClaimWords, stem: Stem): Term[] {
  const values = new Map<string, number>();
  for (const field of FIELD_NAMES) {
    const { boost, usualLength } = FIELDS[field];
    const stems = words[field].flatMap((word) => stemOf(word, stem) ?? []);
    const { b } = WEIGHING;
    const norm = 1 - b + (b * stems.length) / usualLength;
    for (const term of stems) {
      values.set(term, (values.get(term) ?? 0) + boost / norm);
    }
  }
  const { k1 } = WEIGHING;
  return [...values]
    .map(([term, v]) => ({ term, weight: (v * (k1 + 1)) / (v + k1) }))
    .sort((one, other) => (one.term < other.term ? -1 : 1));
}

/** A word's stem; numbers have none and stay themselves. */
export function stemOf(word: LanguageWord, stem: Stem): string | null {
  const inDigits = /^\d/.test(word.text);
  return inDigits ? word.text : stem(word.text, word.language);
}

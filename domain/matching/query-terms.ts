import {
  type LanguageWord,
  type Passage,
  readPassage,
  stemOf,
  type Term,
} from "./claim-terms";
import { datesIn } from "./date-words";
import type { Stem } from "./stemmer";
import { WEIGHING } from "./weighing";

/** A term of a query with the word it was written as. */
export type QueryTerm = Term & { word: LanguageWord };

/** A text to be looked for among known claims. */
export type Query = {
  words: LanguageWord[];
  /** When it was written or what it is dated, in days since 1970. */
  days: number[];
};

/** Reads a text as a query; the dates in it say when it was written. */
export function readQuery(passage: Passage): Query {
  const words = readPassage(passage);
  return { words, days: datesIn(words, passage.language) };
}

/** The terms of a query. A word said twice counts once: it is no truer for it. */
export function queryTerms(query: Query, stem: Stem): QueryTerm[] {
  const terms = new Map<string, QueryTerm>();
  for (const word of query.words) {
    const term = stemOf(word, stem);
    if (term === null) continue;
    const weight = word.kind === "date" ? WEIGHING.dateWord : 1;
    const known = terms.get(term);
    if (!known || known.weight < weight)
      terms.set(term, { term, weight, word });
  }
  return [...terms.values()];
}

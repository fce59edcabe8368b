import type { QueryTerm } from "./query-terms";

/** Why a known claim is shown beside a text: what the two share, as written. */
export type Why = { names: string[]; numbers: string[]; words: string[] };

/** As many as a person takes in at a glance. */
const SHOWN = 8;

/**
 * What a text and a claim share, the most telling first.
 *
 * @param shared the terms both have, in that order.
 */
export function whyNear(query: QueryTerm[], shared: string[]): Why {
  const words = new Map(query.map(({ term, word }) => [term, word]));
  const why: Why = { names: [], numbers: [], words: [] };
  for (const term of shared.slice(0, SHOWN)) {
    const word = words.get(term);
    if (!word) continue;
    if (word.kind === "number") why.numbers.push(word.shown);
    else if (word.name) why.names.push(word.shown);
    else why.words.push(word.shown);
  }
  return why;
}

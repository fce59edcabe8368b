import type { LanguageWord } from "./claim-terms";

/**
 * When to say "likely the same", calibrated for at least nine right in ten
 * (docs/decisions/0010-matching.md): the best claim leaves the next one well
 * behind and shares enough words, or says nearly the same words.
 */
export const LIKELY = { ahead: 1.55, sharedTerms: 3, sameWords: 0.8 } as const;

/** A known claim beside the text it may be the same as. */
export type Candidate = {
  score: number;
  /** How many terms it shares with the text. */
  sharedTerms: number;
  /** The words of its statement. */
  statement: LanguageWord[];
};

/**
 * Which of the nearest claims, best first, are likely the same as a text.
 * Never one whose numbers are all others: 12 dead is not 15 dead. It is a
 * word to a person, who decides; nothing is merged on it.
 */
export function likelySame(
  text: LanguageWord[],
  candidates: Candidate[],
): boolean[] {
  const next = candidates[1]?.score ?? 0;
  return candidates.map((candidate, place) => {
    if (candidate.sharedTerms < LIKELY.sharedTerms) return false;
    if (numbersDiffer(text, candidate.statement)) return false;
    const ahead = place === 0 && candidate.score >= LIKELY.ahead * next;
    return ahead || overlap(text, candidate.statement) >= LIKELY.sameWords;
  });
}

function numbersDiffer(one: LanguageWord[], other: LanguageWord[]): boolean {
  const isNumber = ({ kind }: LanguageWord) => kind === "number";
  const ours = textsOf(one.filter(isNumber));
  const theirs = textsOf(other.filter(isNumber));
  return ours.size > 0 && theirs.size > 0 && shared(ours, theirs) === 0;
}

/** The share of words in common, of all words in either. */
function overlap(one: LanguageWord[], other: LanguageWord[]): number {
  const [ours, theirs] = [textsOf(one), textsOf(other)];
  const both = shared(ours, theirs);
  return both === 0 ? 0 : both / (ours.size + theirs.size - both);
}

function textsOf(words: LanguageWord[]): Set<string> {
  return new Set(words.map((word) => word.text));
}

function shared(one: Set<string>, other: Set<string>): number {
  return [...one].filter((text) => other.has(text)).length;
}

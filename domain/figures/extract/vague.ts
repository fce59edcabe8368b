import { phraseLists, wordLists } from "@/domain/language/lists";
import type { Token } from "@/domain/language/token";
import type { Language } from "@/lib/language";

/** A count told without a number: "dozens". `low` is the least it can mean. */
export type VagueFound = { start: number; end: number; low: number };

/**
 * What each unit holds. A plural says two of it at the least, so "dozens" is
 * 24 and more, "scores" 40, "hundreds" 200, "tens of thousands" 20,000; what
 * stands before ("several", "many", "quelques") makes that no firmer.
 */
const UNITS = {
  en: {
    dozens: 12,
    "several dozen": 12,
    "a few dozen": 12,
    scores: 20,
    "tens of": 10,
    hundreds: 100,
    "several hundred": 100,
    "a few hundred": 100,
    thousands: 1e3,
    "several thousand": 1e3,
    "a few thousand": 1e3,
    "tens of thousands": 1e4,
    "hundreds of thousands": 1e5,
    millions: 1e6,
    "several million": 1e6,
    "a few million": 1e6,
    "tens of millions": 1e7,
    "hundreds of millions": 1e8,
    billions: 1e9,
    "several billion": 1e9,
    "tens of billions": 1e10,
    "hundreds of billions": 1e11,
  },
  fr: {
    dizaines: 10,
    douzaines: 12,
    vingtaines: 20,
    centaines: 100,
    milliers: 1e3,
    "dizaines de milliers": 1e4,
    "centaines de milliers": 1e5,
    millions: 1e6,
    "dizaines de millions": 1e7,
    "centaines de millions": 1e8,
    milliards: 1e9,
    "dizaines de milliards": 1e10,
    "centaines de milliards": 1e11,
  },
};

const PLURALS = phraseLists<number>({
  en: Object.entries(UNITS.en).map(([phrase, unit]) => [phrase, 2 * unit]),
  fr: Object.entries(UNITS.fr).map(([phrase, unit]) => [phrase, 2 * unit]),
});

/** "Scores" are also goals and marks; these words show that it counts. */
const AFTER_SCORES = wordLists({
  en: "of were are have had more others killed dead injured wounded hurt missing arrested detained",
  fr: "",
});

/** The vague count that begins at token `at`. */
export function vagueAt(
  tokens: Token[],
  at: number,
  language: Language | null,
): VagueFound | null {
  const found = PLURALS(language).startingAt(tokens, at);
  if (!found) return null;
  const end = at + found.length;
  const isScores = tokens[at]?.key === "scores";
  const isQuoted = /^[”"»]$/.test(tokens[end]?.text ?? "");
  const next = tokens[isQuoted ? end + 1 : end]?.key ?? "";
  if (isScores && !AFTER_SCORES(language).has(next)) return null;
  return { start: at, end, low: found.value };
}

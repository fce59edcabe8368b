import type { Token } from "@/domain/language/token";
import type { Language } from "@/lib/language";
import type { Cue } from "./cue";
import { cueAt } from "./cues";
import {
  ADJECTIVE_ENDING,
  ARTICLES,
  BEFORE_NOUN,
  OF,
  STOPS,
} from "./head-words";
import { numeralsOf } from "./numerals";
import { isPluralWord } from "./plural";
import { type Population, populationOf } from "./population-words";

/** What a number counts, as far as the words behind it say; in tokens. */
export type Head = {
  /** Where the noun, or a cue that is one ("deaths"), ends. */
  end: number;
  /** The noun, in the plural where it is a known one; null without one. */
  population: string | null;
  kind: Population["kind"] | null;
  /** A cue inside the words: "wounded soldiers", "civilian deaths". */
  cue: Cue | null;
};

/** One word, hyphens and all ("pick-ups"). */
type Word = { key: string; text: string; end: number };

type Run = { words: Word[]; cue: Cue | null; end: number };

const MOST_WORDS = 5;
const QUOTES = new Set(["“", "”", '"', "«", "»", "‘", "’"]);

/**
 * Reads the noun behind a number: "15 Malian soldiers" counts soldiers, "25
 * injured" names nobody. Without a grammar, the noun is the first word that
 * looks like a plural; behind "a" or "one", the one that is known.
 */
export function readHead(
  tokens: Token[],
  at: number,
  { language, single }: { language: Language | null; single: boolean },
): Head {
  const run = readRun(tokens, afterOf(tokens, at, language), language);
  const noun = single
    ? (nounOfMany(run.words, language) ?? nounOfOne(run.words, language))
    : nounOfMany(run.words, language);
  const known = noun ?? { end: at, population: null, kind: null };
  const isNounCue = run.cue?.counts && run.end > known.end;
  const end = isNounCue ? run.end : known.end;
  // "two suicide attacks": what stands before such a noun is no population
  // unless it is of people ("civilian deaths").
  const person = isNounCue ? civilianOf(run.words, language) : known;
  return { ...known, ...person, end, cue: run.cue };
}

/** Past the "of the" of "dozens of the wounded". */
function afterOf(
  tokens: Token[],
  at: number,
  language: Language | null,
): number {
  let next = QUOTES.has(tokens[at]?.text ?? "") ? at + 1 : at;
  if (!OF(language).has(tokens[next]?.key ?? "")) return at;
  next += 1;
  while (ARTICLES(language).has(tokens[next]?.key ?? "")) next += 1;
  return next;
}

/** The words up to the first that can't belong to a noun and its adjectives. */
function readRun(tokens: Token[], at: number, language: Language | null): Run {
  const words: Word[] = [];
  let cue: Cue | null = null;
  let next = at;
  while (words.length < MOST_WORDS) {
    if (QUOTES.has(tokens[next]?.text ?? "")) next += 1;
    const found = cueAt(tokens, next, language);
    if (found) {
      const after = next + found.length;
      if (isNoun(found.value, words, language)) {
        return { words, cue: found.value, end: after };
      }
      const leads = words.length === 0 && leadsNoun(tokens, after, language);
      if (!leads) break;
      cue = found.value;
      next = after;
      continue;
    }
    const word = wordAt(tokens, next);
    if (!word || isStop(word, language)) break;
    words.push(word);
    next = word.end;
  }
  return { words, cue, end: next };
}

function isStop({ key }: Word, language: Language | null): boolean {
  if (STOPS(language).has(key)) return true;
  return numeralsOf(language ?? "").parts.has(key);
}

/** "15 deaths" and "15 morts", but not the cue of "15 soldiers killed". */
function isNoun(cue: Cue, words: Word[], language: Language | null): boolean {
  if (!cue.counts) return false;
  if (cue.describes) return words.length === 0;
  return !words.some(({ key }) => isPluralWord(key, language));
}

/** "dead soldiers": whether a noun follows the cue that stands first. */
function leadsNoun(
  tokens: Token[],
  at: number,
  language: Language | null,
): boolean {
  const word = wordAt(tokens, at);
  if (!word || STOPS(language).has(word.key)) return false;
  return (
    isPluralWord(word.key, language) ||
    populationOf(word.key, language) !== undefined
  );
}

type Noun = Omit<Head, "cue">;

function nounOfMany(words: Word[], language: Language | null): Noun | null {
  const before = BEFORE_NOUN(language);
  let at = words.findIndex(
    ({ key }) => !before.has(key) && isPluralWord(key, language),
  );
  if (at === -1) return null;
  if (language === "en") {
    // "police officers", "sports officials"; but "children lives" is a verb.
    while (isNounBehind(words[at], words[at + 1])) at += 1;
  }
  const word = words[at];
  const known = word && knownNoun(words[at - 1], word, language);
  if (known) return known;
  const population = word ? compound(words[at - 1], word, language) : null;
  return { end: word?.end ?? 0, population, kind: null };
}

function isNounBehind(word: Word | undefined, next: Word | undefined): boolean {
  if (!word || !next || !isPluralWord(next.key, "en")) return false;
  const isKnown = populationOf(word.key, "en") !== undefined;
  return !isKnown || populationOf(next.key, "en") !== undefined;
}

function nounOfOne(words: Word[], language: Language | null): Noun | null {
  const inOrder = language === "en" ? words.toReversed() : words;
  for (const word of inOrder) {
    const known = knownNoun(undefined, word, language);
    if (known) return known;
  }
  const [word] = inOrder;
  return word ? { end: word.end, population: word.key, kind: null } : null;
}

function knownNoun(
  before: Word | undefined,
  word: Word,
  language: Language | null,
): Noun | null {
  const pair = before && populationOf(`${before.key} ${word.key}`, language);
  const known = pair ?? populationOf(word.key, language);
  if (!known) return null;
  return { end: word.end, population: known.name, kind: known.kind };
}

function civilianOf(
  words: Word[],
  language: Language | null,
): Omit<Noun, "end"> {
  const known = words.map(({ key }) => populationOf(key, language));
  const person = known.find((each) => each?.kind === "person");
  return { population: person?.name ?? null, kind: person?.kind ?? null };
}

/** "polling stations", but "localities" of "different localities". */
function compound(
  before: Word | undefined,
  word: Word,
  language: Language | null,
): string {
  const isCapital = /^\p{Lu}/u.test(word.text);
  const noun = isCapital ? word.text : word.key;
  if (language !== "en" || !before || /^\p{Lu}/u.test(before.text)) return noun;
  const isAdjective =
    BEFORE_NOUN(language).has(before.key) ||
    ADJECTIVE_ENDING.test(before.key) ||
    before.key === word.key;
  return isAdjective ? noun : `${before.key} ${noun}`;
}

function wordAt(tokens: Token[], at: number): Word | null {
  const token = tokens[at];
  if (token?.kind !== "word" || token.key.startsWith("'")) return null;
  let { key, text } = token;
  let end = at + 1;
  for (;;) {
    const [hyphen, next] = [tokens[end], tokens[end + 1]];
    if (hyphen?.text !== "-" || hyphen.spaced) break;
    if (next?.kind !== "word" || next.spaced) break;
    key += `-${next.key}`;
    text += `-${next.text}`;
    end += 2;
  }
  return { key, text, end };
}

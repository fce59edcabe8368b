import { listedLanguage } from "@/domain/language/lists";
import { isPronoun } from "@/domain/language/noun-phrase";
import { findAttributions } from "@/domain/language/speech";
import { tokenise } from "@/domain/language/token";
import type { Language } from "@/lib/language";
import { isMedia } from "./media";
import { findQuoted } from "./quote-marks";
import {
  fullName,
  isPerson,
  isPlural,
  nameOf,
  qualifiedName,
} from "./speaker-name";

/** Who asserts what a sentence says, for a person to accept or correct. */
export type ClaimantSuggestion = { name: string; why: string };

/** What stands around a sentence in its article. */
export type ArticleContext = {
  /** The sentences before it, in reading order. */
  before: string[];
  language: string;
  /** The outlet that carries the article, which is never the claimant. */
  outlet?: string;
};

type Speaker = { words: string; pronoun: boolean };

/** How many sentences back a pronoun or "the same source" may point. */
const NEAR = 4;

/**
 * Suggests who asserts a sentence: the speaker that its own words of saying
 * name, or the one of the sentences before for whom "he", "it", "the same
 * source", a surname or a bare "the army" stands. Null where the sentence
 * attributes nothing, or where it isn't safe to say to whom.
 */
export function suggestClaimant(
  sentence: string,
  { before, language, outlet }: ArticleContext,
): ClaimantSuggestion | null {
  const listed = listedLanguage(language);
  const speakers = readSpeakers(sentence, listed);
  if (!speakers) return null;
  const earlier = before
    .slice(-NEAR)
    .toReversed()
    .flatMap((each) => readSpeakers(each, listed) ?? [])
    .filter(({ pronoun, words }) => !pronoun && !isSameSource(words));
  const [own] = speakers;
  const pointed = !own || own.pronoun || isSameSource(own.words);
  const meant = pointed ? antecedent(own, earlier, listed) : own;
  if (!meant) return null;
  const found = named(meant.words, [...before, sentence], listed);
  if (isMedia(found.name, outlet)) return null;
  if (!pointed) return found;
  const stands = own ? `“${own.words}” stands for` : "The words quoted are of";
  return { ...found, why: `${stands} “${meant.words}” of a sentence before.` };
}

/** Who speaks in a sentence; null where no words of saying stand in it. */
function readSpeakers(
  sentence: string,
  language: Language | null,
): Speaker[] | null {
  const tokens = tokenise(sentence);
  const quoted = findQuoted(sentence);
  const said = findAttributions(tokens, language).filter(({ cue }) => {
    const at = tokens[cue.start]?.start ?? 0;
    return !quoted.some(({ start, end }) => start <= at && at < end);
  });
  if (said.length === 0) return null;
  return said.flatMap(({ speaker }) => {
    if (!speaker) return [];
    const from = tokens[speaker.start]?.start;
    const words = sentence.slice(from, tokens[speaker.end - 1]?.end);
    return [{ words, pronoun: isPronoun(tokens, speaker, language) }];
  });
}

function isSameSource(words: string): boolean {
  return /^(?:(?:the|this|that) (?:same \S+|statement|release|communiqué|source)|(?:la|le|cette|ce) (?:même \S+|communiqué|source))$/i.test(
    words,
  );
}

/** The earlier speaker for whom a pronoun or "the same source" stands. */
function antecedent(
  own: Speaker | undefined,
  earlier: Speaker[],
  language: Language | null,
): Speaker | undefined {
  const pronoun = own?.pronoun ? own.words.toLowerCase() : "";
  switch (pronoun) {
    case "he":
    case "she":
      return earlier.find(({ words }) => mayBePerson(words, language));
    case "it":
      return earlier.find(
        ({ words }) => !mayBePerson(words, language) && !isPlural(words),
      );
    case "they":
    case "ils":
    case "elles":
      return earlier.find(({ words }) => isPlural(words));
    case "":
    case "il":
    case "elle":
      return earlier[0];
    default:
      return undefined;
  }
}

/** A person by title or full name, or a lone name that may be a surname. */
function mayBePerson(words: string, language: Language | null): boolean {
  return isPerson(words, language) || /^\p{Lu}[\p{L}-]+$/u.test(words);
}

/** The fullest name that the article gives these words. */
function named(
  words: string,
  sentences: string[],
  language: Language | null,
): ClaimantSuggestion {
  const name = nameOf(words, language);
  const isSurname = /^\p{Lu}[\p{L}\p{M}-]+$/u.test(words);
  const full = isSurname ? fullName(words, sentences, language) : null;
  if (full) {
    return { name: full, why: `“${words}” is “${full}” before.` };
  }
  const isBare = /^\p{Ll}[\p{L}\p{M}-]*$/u.test(name) && name !== words;
  const qualified = isBare ? qualifiedName(name, sentences, language) : null;
  if (qualified) {
    return { name: qualified, why: `“${words}” is the “${qualified}”.` };
  }
  return { name, why: `Words of saying in the sentence name “${words}”.` };
}

import { listedLanguage } from "@/domain/language/lists";
import { isPronoun } from "@/domain/language/noun-phrase";
import { findAttributions } from "@/domain/language/speech";
import { tokenise } from "@/domain/language/token";
import type { Language, Said } from "@/lib/language";
import { isMedia } from "./media";
import { findQuoted } from "./quote-marks";
import { sayFullName, sayMeant, sayNamed, sayQualified } from "./say-claimant";
import {
  fullName,
  isPerson,
  isPlural,
  nameOf,
  qualifiedName,
} from "./speaker-name";

/** Who asserts what a sentence says, for a person to accept or correct. */
export type ClaimantSuggestion = { name: string; why: Said };

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
  context: ArticleContext,
): ClaimantSuggestion | null {
  const speakers = readSpeakers(sentence, listedLanguage(context.language));
  if (!speakers) return null;
  return nameSpeaker(speakers[0]?.words ?? null, sentence, context);
}

/**
 * The fullest name that an article gives a speaker of one of its sentences;
 * `words` are the sentence's own, null where it quotes without saying whom.
 */
export function nameSpeaker(
  words: string | null,
  sentence: string,
  { before, language, outlet }: ArticleContext,
): ClaimantSuggestion | null {
  const listed = listedLanguage(language);
  const isPointing =
    words === null || isSameSource(words) || isPronounWord(words, listed);
  const meant = isPointing ? antecedent(words, before, listed) : words;
  if (meant === null) return null;
  const found = named(meant, [...before, sentence], listed);
  if (isMedia(found.name, outlet)) return null;
  if (!isPointing) return found;
  return { ...found, why: sayMeant(words, meant) };
}

function isPronounWord(words: string, language: Language | null): boolean {
  const tokens = tokenise(words);
  return isPronoun(tokens, { start: 0, end: tokens.length }, language);
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
  words: string | null,
  before: string[],
  language: Language | null,
): string | null {
  const earlier = before
    .slice(-NEAR)
    .toReversed()
    .flatMap((sentence) => readSpeakers(sentence, language) ?? [])
    .filter((speaker) => !speaker.pronoun && !isSameSource(speaker.words));
  const isMeant = meaning(words?.toLowerCase() ?? "", language);
  return earlier.find((speaker) => isMeant(speaker.words))?.words ?? null;
}

/** Which speakers a pronoun may stand for. */
function meaning(
  word: string,
  language: Language | null,
): (words: string) => boolean {
  const mayBe = (words: string) => mayBePerson(words, language);
  switch (word) {
    case "he":
    case "she":
      return mayBe;
    case "it":
      return (words) => !mayBe(words) && !isPlural(words);
    case "they":
    case "ils":
    case "elles":
      return isPlural;
    case "we":
    case "i":
    case "you":
    case "on":
    case "nous":
    case "je":
      return () => false;
    default:
      return () => true;
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
    return { name: full, why: sayFullName(words, full) };
  }
  const isBare = /^\p{Ll}[\p{L}\p{M}-]*$/u.test(name) && name !== words;
  const qualified = isBare ? qualifiedName(name, sentences, language) : null;
  if (qualified) {
    return { name: qualified, why: sayQualified(words, qualified) };
  }
  return { name, why: sayNamed(words) };
}

import { LANGUAGES, type Language } from "@/lib/language";
import { indexPhrases, type Phrases } from "./phrases";

/** A list in each language that has one; a language without has it empty. */
export type ByLanguage<List> = (language: Language | null) => List;

/** The language of a tag ("fr-CA" is French); null where we have no lists. */
export function listedLanguage(tag: string): Language | null {
  const [primary] = tag.toLowerCase().split("-");
  return LANGUAGES.find((language) => language === primary) ?? null;
}

/** Single words, written with spaces between them. */
export function wordLists(
  lists: Record<Language, string>,
): ByLanguage<ReadonlySet<string>> {
  const sets = {
    en: new Set(lists.en.split(/\s+/)),
    fr: new Set(lists.fr.split(/\s+/)),
  };
  const none = new Set<string>();
  return (language) => (language ? sets[language] : none);
}

/** Phrases of one or more words, and what each means. */
export function phraseLists<Value>(
  lists: Record<Language, readonly (readonly [string, Value])[]>,
): ByLanguage<Phrases<Value>> {
  const indexes = { en: indexPhrases(lists.en), fr: indexPhrases(lists.fr) };
  const none = indexPhrases<Value>([]);
  return (language) => (language ? indexes[language] : none);
}

/** Every phrase of a list with one meaning: "about", "around" … */
export function all<Value>(
  value: Value,
  ...phrases: string[]
): (readonly [string, Value])[] {
  return phrases.map((phrase) => [phrase, value] as const);
}

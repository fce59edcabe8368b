import { findTellings } from "@/domain/claims/wording/place-phrases";
import { listedLanguage, wordLists } from "@/domain/language/lists";
import { type Token, tokenise } from "@/domain/language/token";
import type { Language } from "@/lib/language";
import { nameKey } from "./name-key";

/** A place that a sentence names, and its words for where that place lies. */
export type PlaceWords = { place: string; words: string };

/** What may stand between a place's name and the words for where it lies. */
const OPENING = new Set([",", "(", "–", "—"]);

const VERBS = wordLists({
  en: "is lies lie stands",
  fr: "est trouve situe",
});

/** Words that say nothing yet of where: "also", "a town", "située". */
const LEADING = wordLists({
  en: "is lies also both just right which a an the small market border garrison town city village locality commune located situated",
  fr: "est se qui aussi également tout un une le la l' petite petit ville village localité commune située situé trouve",
});

const BEFORE = wordLists({
  en: "in at near on along",
  fr: "à au aux en dans près sur vers",
});

/** French puts whose border it is behind the border. */
const WHOSE =
  /(?:ien|ienne|ais|aise|ois|oise|ain|aine|al|ale|ique|oriental|orientale)$/;

const MOST_LEADING = 6;

/**
 * Finds in a sentence where the named places are said to lie: "Kalumba, a town
 * in central Mali", "(près de la frontière)". Only words right behind a name
 * count, and a list of places tells of none where it lies. English and French.
 */
export function findPlaceWords(
  sentence: string,
  languageTag: string,
  places: readonly string[],
): PlaceWords[] {
  const language = listedLanguage(languageTag);
  const folded = nameKey(sentence);
  const named = places.filter((place) => folded.includes(nameKey(place)));
  if (named.length === 0 || language === null) return [];
  const tokens = tokenise(sentence);
  const tellings = new Map(
    findTellings(tokens, language).map(({ start, end }) => [start, end]),
  );
  const listed = new Set(places.map(nameKey));
  return named.flatMap((place) =>
    endsOfName(tokens, place).flatMap((at) => {
      const start = whereBegins(tokens, at, language);
      const end = start === null ? undefined : wordsEnd(start);
      if (start === null || end === undefined) return [];
      const told = textOf(tokens, start + 1, end);
      if (listed.has(nameKey(told))) return [];
      return [{ place, words: textOf(tokens, start, end) }];
    }),
  );

  /** The end of the telling behind the preposition at `start`. */
  function wordsEnd(start: number): number | undefined {
    for (let from = start + 1; from <= start + 3; from += 1) {
      const end = tellings.get(from);
      if (end === undefined) continue;
      const whose = tokens[end]?.kind === "word" ? tokens[end]?.key : undefined;
      return language === "fr" && whose && WHOSE.test(whose) ? end + 1 : end;
    }
    return undefined;
  }

  function textOf(of: Token[], start: number, end: number): string {
    return sentence.slice(of[start]?.start, of[end - 1]?.end);
  }
}

/** Where each naming of a place ends, as the token after its last word. */
function endsOfName(tokens: readonly Token[], place: string): number[] {
  const name = tokenise(place).map(({ key }) => key);
  return tokens.flatMap((_, at) =>
    name.every((key, i) => tokens[at + i]?.key === key) ? at + name.length : [],
  );
}

/** The preposition of the words that say where, if such words come next. */
function whereBegins(
  tokens: readonly Token[],
  at: number,
  language: Language,
): number | null {
  const first = tokens[at];
  const isOpen =
    first && (OPENING.has(first.text) || isVerbAt(tokens, at, language));
  if (!isOpen) return null;
  for (let next = at + 1; next <= at + MOST_LEADING; next += 1) {
    const key = tokens[next]?.key ?? "";
    if (BEFORE(language).has(key)) return next;
    if (!LEADING(language).has(key)) return null;
  }
  return null;
}

/** "Kalumba lies", "Kalumba se trouve". */
function isVerbAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): boolean {
  const isReflexive = tokens[at]?.key === "se";
  return VERBS(language).has(tokens[isReflexive ? at + 1 : at]?.key ?? "");
}

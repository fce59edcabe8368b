import { foldedWords } from "@/domain/articles/folded-words";
import type { Said } from "@/lib/language";
import type { GivenRating } from "./imported-check";
import { RATING_WORDS } from "./rating-words";

/** Which way a rating was mapped; null: it is not. */
export type MappedBy = "newsroom" | "words" | "number" | null;

/** What a foreign rating comes to on the desk's scale, and by which rule. */
export type MappedRating = { key: string | null; by: MappedBy; rule: Said };

/** A newsroom's own reading of words; a null key says: leave these unmapped. */
export type OwnReading = { words: string; key: string | null };

/** What the mapping rests on: the desk's scale and its own readings. */
export type RatingRule = {
  scale: readonly { key: string; value: number | null; retired?: boolean }[];
  own: ReadonlyMap<string, string | null>;
};

const KNOWN = new Map(
  Object.entries(RATING_WORDS).flatMap(([key, list]) =>
    list.map((words) => [foldedWords(words), key] as const),
  ),
);

/** A newsroom's readings, by the words as they are compared. */
export function ownReadings(
  readings: readonly OwnReading[],
): ReadonlyMap<string, string | null> {
  return new Map(readings.map(({ words, key }) => [foldedWords(words), key]));
}

/**
 * What a rating given by another house comes to on the desk's scale. The
 * newsroom's own reading of its words goes first, then the table of words,
 * then the number's place between worst and best if the scale has an entry at
 * just that place. Words are compared whole, or as far as their first colon.
 * What no rule covers is not mapped, and never guessed.
 */
export function mapRating(given: GivenRating, rule: RatingRule): MappedRating {
  const phrases = phrasesOf(given.words);
  for (const phrase of phrases) {
    const own = rule.own.get(phrase);
    if (own === null) return notMapped(SAY.left(phrase));
    if (own !== undefined && onScale(own, rule)) {
      return { key: own, by: "newsroom", rule: SAY.newsroom(phrase) };
    }
  }
  for (const phrase of phrases) {
    const key = KNOWN.get(phrase);
    if (key !== undefined && onScale(key, rule)) {
      return { key, by: "words", rule: SAY.words(phrase) };
    }
  }
  return byNumber(given, rule);
}

/** The number's place from 1 (worst) to 5 (best), as the desk's scale has it. */
function byNumber(given: GivenRating, { scale }: RatingRule): MappedRating {
  const { value, best, worst } = given;
  if (value === null || best === null) return notMapped(SAY.uncovered);
  const from = worst ?? 1;
  const isInside = best > from && value >= from && value <= best;
  if (!isInside) return notMapped(SAY.misfit);
  const place = 1 + (4 * (value - from)) / (best - from);
  const entry = scale.find(
    (one) =>
      !one.retired && one.value !== null && Math.abs(one.value - place) < 0.01,
  );
  if (!entry) return notMapped(SAY.placeless);
  return { key: entry.key, by: "number", rule: SAY.number(value, from, best) };
}

function notMapped(rule: Said): MappedRating {
  return { key: null, by: null, rule };
}

function onScale(key: string, { scale }: RatingRule): boolean {
  return scale.some((one) => one.key === key && !one.retired);
}

function phrasesOf(words: string | null): string[] {
  if (words === null) return [];
  const whole = foldedWords(words);
  const head = foldedWords(words.split(/[:：]/, 1)[0] ?? "");
  return [whole, head].filter((phrase) => phrase !== "");
}

/** Which rule it was, or why none. */
const SAY = {
  newsroom: (phrase: string): Said => ({
    en: `this newsroom: “${phrase}”`,
    fr: `cette rédaction\u00a0: «\u00a0${phrase}\u00a0»`,
  }),
  words: (phrase: string): Said => ({
    en: `table of words: “${phrase}”`,
    fr: `table des mots\u00a0: «\u00a0${phrase}\u00a0»`,
  }),
  number: (value: number, from: number, best: number): Said => ({
    en: `number: ${value} of ${from} to ${best}`,
    fr: `nombre\u00a0: ${value} de ${from} à ${best}`,
  }),
  left: (phrase: string): Said => ({
    en: `“${phrase}” is left unmapped here`,
    fr: `«\u00a0${phrase}\u00a0» est laissé ici sans équivalent`,
  }),
  uncovered: { en: "no rule covers it", fr: "aucune règle ne s’applique" },
  misfit: {
    en: "its number does not fit its own scale",
    fr: "son nombre n’entre pas dans sa propre échelle",
  },
  placeless: {
    en: "the scale has no entry at its place",
    fr: "l’échelle n’a pas d’entrée à sa place",
  },
};

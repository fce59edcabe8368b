import type { Language } from "@/lib/language";
import type { Voice } from "./ledger/reading";
import { nameKey } from "./name-key";

/** One report's words for where a place lies ("in central Mali"). */
export type PlaceDescription = {
  claimId: string;
  mentionId: string;
  articleId: string;
  place: string;
  words: string;
  /** The outlet whose article has the words. */
  carriedBy: Voice | null;
};

/** One way of telling where a place lies, and all who tell it so. */
export type PlaceTelling = {
  words: string;
  descriptions: readonly PlaceDescription[];
};

/** How the reports on one event tell where a place lies. */
export type ToldPlace = {
  place: string;
  tellings: readonly PlaceTelling[];
  mark: "told_differently" | null;
};

/** Words that say nothing of where a place lies, in English and French. */
const EMPTY = new Set(
  "also is a an the in at located situated lies lying aussi est un une le la les à au aux en dans situé située".split(
    " ",
  ),
);

/**
 * Lists how each place of an event is told, in the order given. Other words
 * are marked as told differently, whether or not both may hold: where a place
 * lies is for a person with a map to say.
 */
export function listToldPlaces(
  descriptions: readonly PlaceDescription[],
): ToldPlace[] {
  const places = Map.groupBy(descriptions, ({ place }) => nameKey(place));
  return [...places.values()].map((ofPlace) => {
    const told = Map.groupBy(ofPlace, ({ words }) => tellingKey(words));
    const tellings = [...told.values()].map((alike) => ({
      words: alike[0]?.words ?? "",
      descriptions: alike,
    }));
    return {
      place: ofPlace[0]?.place ?? "",
      tellings,
      mark: tellings.length > 1 ? "told_differently" : null,
    };
  });
}

const WORDS: Record<
  Language,
  {
    quote: (words: string, by: string) => string;
    say: (place: string, tellings: string) => string;
    nobody: string;
  }
> = {
  en: {
    quote: (words, by) => `“${words}” (${by})`,
    say: (place, tellings) =>
      `The reports tell differently where ${place} lies: ${tellings}. Whether all can hold is for a map to say.`,
    nobody: "an outlet without a name",
  },
  fr: {
    quote: (words, by) => `«\u00a0${words}\u00a0» (${by})`,
    say: (place, tellings) =>
      `Les articles ne situent pas ${place} au même endroit\u00a0: ${tellings}. Une carte dira si tout cela peut être vrai.`,
    nobody: "un média sans nom",
  },
};

/** How a place is told, each way with who tells it so, in one sentence. */
export function sayToldPlace(
  { place, tellings }: ToldPlace,
  language: Language,
): string {
  const { quote, say, nobody } = WORDS[language];
  const said = tellings.map(({ words, descriptions }) => {
    const names = descriptions.map(({ carriedBy }) => carriedBy?.name);
    const known = [...new Set(names)].map((name) => name ?? nobody);
    return quote(words, known.join(", "));
  });
  return say(place, said.join("; "));
}

function tellingKey(words: string): string {
  const parts = nameKey(words).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return parts.filter((part) => !EMPTY.has(part)).join(" ");
}

import { nameKey } from "./name-key";

/** A place and what it lies within, as the event's own list says. */
export type Place = { name: string; within: string | null };

/** The key of the whole event, wherever it reached. */
export const WHOLE = "";

/** What is known of how the places (or times) of an event lie in each other. */
export type Nesting = {
  /** The key itself, then everything that contains it, nearest first. */
  chain: (key: string) => readonly string[];
};

/**
 * How the places of an event lie in each other. A figure without a place, or
 * for the event's own place, is about the whole event; every place that
 * nobody put elsewhere lies within it.
 */
export type PlaceIndex = Nesting & {
  keyOf: (place: string | null) => string;
  /** The listed places right under another. */
  under: (key: string) => readonly string[];
};

/** Indexes the places of an event that happened in `eventPlace`. */
export function indexPlaces(
  places: readonly Place[],
  eventPlace: string | null,
): PlaceIndex {
  const whole = eventPlace === null ? null : nameKey(eventPlace);
  const keyOf = (place: string | null) => {
    const key = place === null ? WHOLE : nameKey(place);
    return key === whole ? WHOLE : key;
  };
  const parents = new Map<string, string>();
  for (const { name, within } of places) {
    if (within !== null) parents.set(keyOf(name), keyOf(within));
  }
  const children = Map.groupBy(parents.keys(), (key) => parents.get(key));
  const around = new Set(climb(WHOLE, parents));
  const chains = new Map<string, readonly string[]>();

  function chain(key: string): readonly string[] {
    const known = chains.get(key);
    if (known) return known;
    const climbed = climb(key, parents);
    const isOutside = climbed.some((each) => around.has(each));
    const made = isOutside ? climbed : [...climbed, ...around];
    chains.set(key, made);
    return made;
  }

  return { keyOf, chain, under: (key) => children.get(key) ?? [] };
}

/** The key and what it lies within, as far as listed; a circle ends it. */
function climb(key: string, parents: ReadonlyMap<string, string>): string[] {
  const climbed = new Set([key]);
  for (const each of climbed) {
    const parent = parents.get(each);
    if (parent !== undefined) climbed.add(parent);
  }
  return [...climbed];
}

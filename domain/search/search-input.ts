import { z } from "zod";

import { cursor, toCursor } from "@/lib/cursor";
import { SEARCH_KINDS } from "./kinds";
import type { Place } from "./tier";

const DAY_MS = 24 * 60 * 60 * 1000;

const word = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);

/** Of years that the database and its neighbours can count. */
const day = z.iso.date().regex(/^[1-9]\d{3}-/);

/** What a search may be narrowed to, as it stands in an address. */
export const searchFacets = {
  kind: z.enum(SEARCH_KINDS),
  state: word,
  rating: word,
  party: z.uuid(),
  event: z.uuid(),
  person: z.uuid(),
  /** Days, both included. */
  from: day,
  to: day,
};

/** The place after a page; what isn't one begins the search anew. */
export const searchPlace = z
  .string()
  .max(100)
  .optional()
  .transform((given): Place | undefined => {
    const [, tier, rest] = /^(\d)_(.+)$/.exec(given ?? "") ?? [];
    const at = cursor.parse(rest);
    return tier && at ? { ...at, tier: Number(tier) } : undefined;
  });

export function toPlace(place: Place): string {
  return `${place.tier}_${toCursor(place)}`;
}

export type SearchFacets = {
  [Name in keyof typeof searchFacets]?: z.output<(typeof searchFacets)[Name]>;
};

export type SearchInput = SearchFacets & {
  q: string;
  after?: Place;
  limit: number;
};

/** The facets that an entry must have, as the index keeps them. */
export function facetsOf(input: SearchFacets): string[] {
  const { state, rating, party, event, person } = input;
  return Object.entries({ state, rating, party, event, person }).flatMap(
    ([name, value]) => (value ? [`${name}:${value}`] : []),
  );
}

/** From when, and before when, by the days given (UTC). */
export function timesOf({ from, to }: SearchFacets) {
  return {
    from: from ? new Date(from) : undefined,
    before: to ? new Date(Date.parse(to) + DAY_MS) : undefined,
  };
}

import "server-only";

import { db } from "@/db";
import { findNewsroom } from "@/db/queries/newsrooms";
import type { Reader } from "@/db/queries/people";
import type { SearchScope } from "@/db/queries/search";
import type { Actor } from "@/domain/people/actor";
import { SEARCH_KINDS } from "@/domain/search/kinds";
import { isEmptySearch, parseSearch } from "@/domain/search/parse-search";
import {
  facetsOf,
  type SearchInput,
  timesOf,
  toPlace,
} from "@/domain/search/search-input";
import { keepable } from "@/lib/read-input";
import { type Choices, choicesIn } from "./narrow";
import { COUNTED, rankByTime, rankByWords } from "./rank-entries";
import { type Found, showFound } from "./show-found";

export type SearchAnswer = {
  found: Found[];
  /** Where the next page begins, as it stands in an address. */
  next: string | null;
  /** How many were found; exact up to 100, which `more` says. */
  count: number;
  more: boolean;
  /** Words of the desk that were tried because little was found. */
  near: string[];
  /** What it can be narrowed to, out of what was found. */
  choices: Choices;
};

/**
 * Everything of the actor's newsroom that holds what was asked for, best first
 * (see `TIERS`); where no words are given, what fits, newest first. Said in
 * the language of who asks, or else in English.
 */
export async function searchDesk(
  actor: Actor & Partial<Pick<Reader, "language">>,
  input: SearchInput,
): Promise<SearchAnswer> {
  const { newsroomId, language = "en" } = actor;
  const typed = keepable(input.q).slice(0, 300);
  const text = parseSearch(typed);
  const scope: SearchScope = {
    newsroomId,
    kinds: input.kind ? [input.kind] : SEARCH_KINDS,
    facets: facetsOf(input),
    ...timesOf(input),
  };
  const { after, limit } = input;
  // Only signs were typed: they are in nothing's words.
  if (isEmptySearch(text) && typed.trim()) return NOTHING;
  const ranking = isEmptySearch(text)
    ? await rankByTime(db, scope, { after, limit })
    : await rankByWords(db, scope, {
        ...{ text, typed, after, limit },
        language: (await findNewsroom(db, newsroomId))?.language ?? "en",
      });
  const { next, count, near } = ranking;
  return {
    found: await showFound(db, { newsroomId, language }, ranking),
    next: next ? toPlace(next) : null,
    count: Math.min(count, COUNTED),
    more: count > COUNTED,
    near,
    choices: await choicesIn(db, newsroomId, ranking.all),
  };
}

const NOTHING: SearchAnswer = {
  found: [],
  next: null,
  count: 0,
  more: false,
  near: [],
  choices: { party: [], event: [], person: [] },
};

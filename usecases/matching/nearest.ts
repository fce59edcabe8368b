import "server-only";

import type { Executor } from "@/db/client";
import {
  type MatchShelf,
  nearestClaims,
  stemWords,
} from "@/db/queries/matching";
import type { Passage } from "@/domain/matching/claim-terms";
import { queryTerms, readQuery } from "@/domain/matching/query-terms";
import { type Why, whyNear } from "@/domain/matching/why";

export type Near = {
  claimId: string;
  score: number;
  /** How many terms it shares with the text. */
  sharedTerms: number;
  why: Why;
};

/** A text to look for; `days`, counted from 1970, say when it was said. */
export type Sought = { passage: Passage; days: number[]; limit: number };

/** The claims of a shelf that are nearest to a text, best first, and why. */
export async function nearest(
  on: Executor,
  shelf: MatchShelf,
  sought: Sought,
): Promise<Near[]> {
  const query = readQuery(sought.passage);
  const terms = queryTerms(query, await stemWords(on, query.words));
  const found = await nearestClaims(on, {
    ...shelf,
    terms,
    days: [...sought.days, ...query.days],
    limit: sought.limit,
  });
  return found.map(({ claimId, score, terms: shared }) => ({
    claimId,
    score,
    sharedTerms: shared.length,
    why: whyNear(terms, shared),
  }));
}

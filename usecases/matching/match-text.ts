import "server-only";

import { db } from "@/db";
import { findClaim } from "@/db/queries/claims";
import {
  listMatchedClaims,
  listMatchedPublications,
  listPublishingNewsrooms,
  type MatchedClaim,
} from "@/db/queries/matched-claims";
import { findNewsroom } from "@/db/queries/newsrooms";
import type { MatchInput } from "@/domain/matching/match-input";
import type { Why } from "@/domain/matching/why";
import type { Actor } from "@/domain/people/actor";
import { judgeNear, soughtBy } from "./judge-near";
import { type Near, nearest, type Sought } from "./nearest";

/** As many as stand beside a claim. */
const NEAREST = 5;

export type Match = {
  claim: Omit<MatchedClaim, "language">;
  score: number;
  likely: boolean;
  why: Why;
};

/**
 * Was this checked before? The nearest claims of the asker's desk; without an
 * asker, of what is published here. The nearest are always given; only
 * `likely` says that one is probably the same.
 */
export async function matchText(
  actor: Actor | undefined,
  input: MatchInput,
): Promise<Match[]> {
  const matches = await (actor
    ? onTheDesk(actor.newsroomId, input)
    : inPublic(input));
  return matches.slice(0, input.limit);
}

/**
 * The known claims nearest to one of the desk, without itself; undefined when
 * the newsroom has no such claim.
 */
export async function matchClaim(
  actor: Actor,
  claimId: string,
): Promise<Match[] | undefined> {
  const { newsroomId } = actor;
  const claim = await findClaim(db, { newsroomId, claimId });
  if (!claim) return undefined;
  const { statement: text, language } = claim;
  const input = { text, language, limit: NEAREST + 1 };
  return (await onTheDesk(newsroomId, input, claimId)).slice(0, NEAREST);
}

async function onTheDesk(
  newsroomId: string,
  input: MatchInput,
  except?: string,
): Promise<Match[]> {
  const newsroom = await findNewsroom(db, newsroomId);
  const sought = soughtBy(input, newsroom?.language ?? "en");
  const found = await nearest(db, { newsroomId, shelf: "desk" }, sought);
  const near = found.filter(({ claimId }) => claimId !== except);
  const claimIds = near.map(({ claimId }) => claimId);
  const claims = await listMatchedClaims(db, { newsroomId, claimIds });
  return judge(sought, near, claims);
}

/** Every newsroom's shelf is ranked by itself; their best come together. */
async function inPublic(input: MatchInput): Promise<Match[]> {
  const newsrooms = await listPublishingNewsrooms(db);
  const language = input.language ?? newsrooms[0]?.language ?? "en";
  const sought = soughtBy(input, language);
  const near: Near[] = [];
  for (const { id: newsroomId } of newsrooms) {
    const shelf = { newsroomId, shelf: "published" } as const;
    near.push(...(await nearest(db, shelf, sought)));
  }
  near.sort((one, other) => other.score - one.score);
  const best = near.slice(0, sought.limit);
  const claimIds = best.map(({ claimId }) => claimId);
  return judge(sought, best, await listMatchedPublications(db, claimIds));
}

/** What is shown of each claim found. */
function judge(sought: Sought, near: Near[], claims: MatchedClaim[]): Match[] {
  return judgeNear(sought, near, claims).map(({ known, ...match }) => {
    const { id, slug, statement, rating } = known;
    return { claim: { id, slug, statement, rating }, ...match };
  });
}

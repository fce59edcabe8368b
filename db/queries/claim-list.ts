import { and, desc, eq, lt, or, sql } from "drizzle-orm";

import type { Executor } from "@/db/client";
import { claims, events, parties, users, verdicts } from "@/db/schema";
import type { ClaimState } from "@/domain/claims/claim";
import { parseSearch, partsOf } from "@/domain/search/parse-search";
import type { Cursor } from "@/lib/cursor";

export type ClaimFilter = {
  newsroomId: string;
  state?: ClaimState;
  eventId?: string;
  claimantId?: string;
  assignedTo?: string;
  /** Words of its statement, in any language of the newsroom. */
  words?: string;
  /** Key of the rating that two people signed for what it says now. */
  rating?: string;
  /** The claimant's name. */
  claimant?: string;
  after?: Cursor;
  limit: number;
};

/** Claims of the desk, newest first, a page at a time. */
export async function listClaims(on: Executor, filter: ClaimFilter) {
  const { after } = filter;
  return on
    .select({
      id: claims.id,
      statement: claims.statement,
      kind: claims.kind,
      state: claims.state,
      revision: claims.revision,
      claimantId: claims.claimantId,
      claimant: parties.name,
      eventId: claims.eventId,
      event: events.name,
      assignee: users.name,
      dueAt: claims.dueAt,
      createdAt: claims.createdAt,
    })
    .from(claims)
    .leftJoin(parties, eq(parties.id, claims.claimantId))
    .leftJoin(events, eq(events.id, claims.eventId))
    .leftJoin(users, eq(users.id, claims.assignedTo))
    .where(
      and(
        eq(claims.newsroomId, filter.newsroomId),
        filter.state && eq(claims.state, filter.state),
        filter.eventId ? eq(claims.eventId, filter.eventId) : undefined,
        filter.claimantId
          ? eq(claims.claimantId, filter.claimantId)
          : undefined,
        filter.assignedTo
          ? eq(claims.assignedTo, filter.assignedTo)
          : undefined,
        filter.words
          ? sql`${claims.id} in (
              select subject_id from search_entries
              where newsroom_id = ${filter.newsroomId}
                and facets @> '{kind:claim}' and title_words @@ search_query(
                  (select language from newsrooms where id = ${filter.newsroomId}),
                  ${sql.param(partsOf(parseSearch(filter.words)))}::text[]))`
          : undefined,
        filter.claimant ? eq(parties.name, filter.claimant) : undefined,
        filter.rating
          ? sql`exists (
              select from ${verdicts} v where v.claim_id = ${claims.id}
                and v.claim_revision = ${claims.revision}
                and v.status = 'countersigned' and v.rating = ${filter.rating})`
          : undefined,
        after
          ? or(
              lt(claims.createdAt, after.createdAt),
              and(
                eq(claims.createdAt, after.createdAt),
                lt(claims.id, after.id),
              ),
            )
          : undefined,
      ),
    )
    .orderBy(desc(claims.createdAt), desc(claims.id))
    .limit(filter.limit);
}

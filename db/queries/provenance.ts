import { and, asc, eq, inArray, ne, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import {
  derivations,
  eventParties,
  parties,
  sourceParties,
  sources,
} from "@/db/schema";

/**
 * The derivations that lead up from some sources: whom they repeat, whom
 * those repeat, and who was at one briefing with any of them.
 */
export async function listDerivationsAbove(
  on: Executor,
  of: { newsroomId: string; sourceIds: string[] },
) {
  if (of.sourceIds.length === 0) return [];
  const reached = sql`
    with recursive reached (id) as (
      select s.id from sources s
        where s.newsroom_id = ${of.newsroomId}
          and s.id = any (${sql.param(of.sourceIds)}::uuid[])
      union
      select step.id from reached r cross join lateral (
        select d.parent_id as id from derivations d where d.child_id = r.id
        union all
        select d.child_id from derivations d
          where d.parent_id = r.id and d.relation = 'same_briefing_as'
      ) step
    ) select id from reached`;
  return on
    .select({
      childId: derivations.childId,
      parentId: derivations.parentId,
      relation: derivations.relation,
    })
    .from(derivations)
    .where(
      and(
        eq(derivations.newsroomId, of.newsroomId),
        sql`${derivations.childId} in (${reached})`,
      ),
    );
}

/** What some sources repeat themselves, by title; briefings aside. */
export async function listRepeated(
  on: Executor,
  of: { newsroomId: string; sourceIds: string[] },
) {
  return on
    .select({
      childId: derivations.childId,
      parentId: derivations.parentId,
      title: sources.title,
    })
    .from(derivations)
    .innerJoin(sources, eq(sources.id, derivations.parentId))
    .where(
      and(
        eq(derivations.newsroomId, of.newsroomId),
        inArray(derivations.childId, of.sourceIds),
        ne(derivations.relation, "same_briefing_as"),
      ),
    )
    .orderBy(asc(sources.title), asc(sources.id));
}

/**
 * Waits until nobody else is changing who repeats whom in this newsroom, and
 * keeps others waiting until the end of the transaction: what follows from a
 * change is worked out on the graph that it is made to. The trigger on
 * derivations takes the same lock.
 */
export async function lockProvenance(
  tx: Transaction,
  newsroomId: string,
): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('derivations ' || ${newsroomId}::uuid, 0))`,
  );
}

/**
 * The ids of some sources and of all that rests on them: what repeats them,
 * what repeats those, and who was at one briefing with any of them.
 */
export async function listSourcesResting(
  on: Executor,
  of: { newsroomId: string; sourceIds: string[] },
): Promise<string[]> {
  const rows = await on.execute<{ id: string }>(sql`
    with recursive resting (id) as (
      select s.id from sources s
        where s.newsroom_id = ${of.newsroomId}
          and s.id = any (${sql.param(of.sourceIds)}::uuid[])
      union
      select step.id from resting r cross join lateral (
        select d.child_id as id from derivations d where d.parent_id = r.id
        union all
        select d.parent_id from derivations d
          where d.child_id = r.id and d.relation = 'same_briefing_as'
      ) step
    ) select id from resting`);
  return rows.map((row) => row.id);
}

/** What a graph of provenance shows of some sources. */
export async function listSourcesById(
  on: Executor,
  of: { newsroomId: string; sourceIds: string[] },
) {
  return on
    .select({
      id: sources.id,
      title: sources.title,
      confidential: sources.confidential,
      withdrawn: sql<boolean>`${sources.withdrawnAt} is not null`,
    })
    .from(sources)
    .where(
      and(
        eq(sources.newsroomId, of.newsroomId),
        inArray(sources.id, of.sourceIds),
      ),
    );
}

/** Who published some sources and who speaks in them. */
export async function listSourceParties(
  on: Executor,
  of: { newsroomId: string; sourceIds: string[] },
) {
  return on
    .select({
      sourceId: sourceParties.sourceId,
      partyId: sourceParties.partyId,
      role: sourceParties.role,
      name: parties.name,
      kind: parties.kind,
      usualInterest: parties.interest,
      url: parties.url,
    })
    .from(sourceParties)
    .innerJoin(parties, eq(parties.id, sourceParties.partyId))
    .where(
      and(
        eq(sourceParties.newsroomId, of.newsroomId),
        inArray(sourceParties.sourceId, of.sourceIds),
      ),
    );
}

/** The parties to some events, and what each has at stake in them. */
export async function listEventParties(
  on: Executor,
  of: { newsroomId: string; eventIds: string[] },
) {
  return on
    .select({
      eventId: eventParties.eventId,
      partyId: eventParties.partyId,
      name: parties.name,
      part: eventParties.part,
      interest: eventParties.interest,
    })
    .from(eventParties)
    .innerJoin(parties, eq(parties.id, eventParties.partyId))
    .where(
      and(
        eq(eventParties.newsroomId, of.newsroomId),
        inArray(eventParties.eventId, of.eventIds),
      ),
    );
}

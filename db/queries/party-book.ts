import { and, asc, desc, eq, gt, ilike } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import {
  eventParties,
  events,
  parties,
  sourceParties,
  sources,
} from "@/db/schema";
import type { Interest, PartyKind } from "@/domain/people/party";

type PartyKey = { newsroomId: string; partyId: string };

const at = (key: PartyKey) =>
  and(eq(parties.id, key.partyId), eq(parties.newsroomId, key.newsroomId));

const columns = {
  id: parties.id,
  name: parties.name,
  kind: parties.kind,
  interest: parties.interest,
  url: parties.url,
  note: parties.note,
};

/** One party of one newsroom. */
export async function findParty(on: Executor, key: PartyKey) {
  const [row] = await on.select(columns).from(parties).where(at(key));
  return row;
}

export type PartyContent = {
  name: string;
  kind: PartyKind;
  interest: Interest;
  url: string | null;
  note: string | null;
};

/** Rewrites what is known of a party; a name is one party's in a newsroom. */
export async function updateParty(
  tx: Transaction,
  key: PartyKey,
  content: PartyContent,
): Promise<void> {
  await tx.update(parties).set(content).where(at(key));
}

/** Parties by name, a page at a time. */
export async function listPartyBook(
  on: Executor,
  filter: { newsroomId: string; q?: string; after?: string; limit: number },
) {
  const { q, after } = filter;
  return on
    .select(columns)
    .from(parties)
    .where(
      and(
        eq(parties.newsroomId, filter.newsroomId),
        q
          ? ilike(parties.name, `%${q.replace(/[\\%_]/g, "\\$&")}%`)
          : undefined,
        after ? gt(parties.name, after) : undefined,
      ),
    )
    .orderBy(asc(parties.name))
    .limit(filter.limit);
}

/** The sources of the newsroom that some parties published or speak in. */
export async function listSourcesOfParty(
  on: Executor,
  key: PartyKey & { limit: number },
) {
  return on
    .select({
      sourceId: sources.id,
      title: sources.title,
      role: sourceParties.role,
      withdrawnAt: sources.withdrawnAt,
    })
    .from(sourceParties)
    .innerJoin(sources, eq(sources.id, sourceParties.sourceId))
    .where(
      and(
        eq(sourceParties.newsroomId, key.newsroomId),
        eq(sourceParties.partyId, key.partyId),
      ),
    )
    .orderBy(desc(sources.createdAt), desc(sources.id))
    .limit(key.limit);
}

/** The events a party has a part in, and what it has at stake in each. */
export async function listEventsOfParty(on: Executor, key: PartyKey) {
  return on
    .select({
      eventId: events.id,
      name: events.name,
      part: eventParties.part,
      interest: eventParties.interest,
    })
    .from(eventParties)
    .innerJoin(events, eq(events.id, eventParties.eventId))
    .where(
      and(
        eq(eventParties.newsroomId, key.newsroomId),
        eq(eventParties.partyId, key.partyId),
      ),
    )
    .orderBy(asc(events.name));
}

/** The sources that a party published or speaks in. */
export async function listSourceIdsOfParty(
  on: Executor,
  key: { newsroomId: string; partyId: string },
): Promise<string[]> {
  const rows = await on
    .selectDistinct({ id: sourceParties.sourceId })
    .from(sourceParties)
    .where(
      and(
        eq(sourceParties.newsroomId, key.newsroomId),
        eq(sourceParties.partyId, key.partyId),
      ),
    );
  return rows.map(({ id }) => id);
}

import { and, asc, desc, eq, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import {
  claims,
  eventParties,
  eventPlaces,
  events,
  parties,
} from "@/db/schema";
import type { Interest } from "@/domain/people/party";
import type { EventKind } from "@/domain/provenance/say-origins";
import type { Cursor } from "@/lib/cursor";

export type EventKey = { newsroomId: string; eventId: string };

export type EventContent = {
  name: string;
  kind: EventKind | null;
  startsOn: string | null;
  endsOn: string | null;
  place: string | null;
  note: string | null;
};

const at = (key: EventKey) =>
  and(eq(events.id, key.eventId), eq(events.newsroomId, key.newsroomId));

/** One event of one newsroom. */
export async function findEvent(on: Executor, key: EventKey) {
  const [row] = await on
    .select({
      id: events.id,
      name: events.name,
      kind: events.kind,
      startsOn: events.startsOn,
      endsOn: events.endsOn,
      place: events.place,
      note: events.note,
    })
    .from(events)
    .where(at(key));
  return row;
}

/** Adds an event; its name must be new to the newsroom. */
export async function addEvent(
  tx: Transaction,
  event: EventContent & { newsroomId: string; createdBy: string },
): Promise<string> {
  const [row] = await tx
    .insert(events)
    .values(event)
    .returning({ id: events.id });
  if (!row) throw new Error("No event was added.");
  return row.id;
}

/** Rewrites an event; false when the newsroom has none of that id. */
export async function updateEvent(
  tx: Transaction,
  key: EventKey,
  content: EventContent,
): Promise<boolean> {
  const changed = await tx
    .update(events)
    .set(content)
    .where(at(key))
    .returning({ id: events.id });
  return changed.length === 1;
}

/** Says what part a party had in an event, in place of what was said before. */
export async function putEventParty(
  tx: Transaction,
  item: EventKey & { partyId: string; part: string; interest: Interest },
): Promise<void> {
  const { part, interest } = item;
  await tx
    .insert(eventParties)
    .values(item)
    .onConflictDoUpdate({
      target: [eventParties.eventId, eventParties.partyId],
      set: { part, interest },
    });
}

/** Says where a place of an event lies, in place of what was said before. */
export async function putEventPlace(
  tx: Transaction,
  item: EventKey & { name: string; within: string | null },
): Promise<void> {
  await tx
    .insert(eventPlaces)
    .values(item)
    .onConflictDoUpdate({
      target: [eventPlaces.eventId, eventPlaces.name],
      set: { within: item.within },
    });
}

/** The places of an event by name. */
export async function listEventPlaces(on: Executor, key: EventKey) {
  return on
    .select({ name: eventPlaces.name, within: eventPlaces.within })
    .from(eventPlaces)
    .where(
      and(
        eq(eventPlaces.newsroomId, key.newsroomId),
        eq(eventPlaces.eventId, key.eventId),
      ),
    )
    .orderBy(asc(eventPlaces.name));
}

/** The newsroom's events, the newest first, a page at a time. */
export async function listEventsPage(
  on: Executor,
  of: { newsroomId: string; after?: Cursor; limit: number },
) {
  const { createdAt, id } = of.after ?? {};
  return on
    .select({
      id: events.id,
      name: events.name,
      kind: events.kind,
      startsOn: events.startsOn,
      endsOn: events.endsOn,
      place: events.place,
      createdAt: events.createdAt,
      claims: on.$count(claims, eq(claims.eventId, events.id)),
    })
    .from(events)
    .where(
      and(
        eq(events.newsroomId, of.newsroomId),
        createdAt && id
          ? sql`(date_trunc('milliseconds', ${events.createdAt}), ${events.id}) < (${createdAt.toISOString()}::timestamptz, ${id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(events.createdAt), desc(events.id))
    .limit(of.limit);
}

/** The parties of an event with their part in it and what is at stake. */
export async function listPartiesOfEvent(on: Executor, key: EventKey) {
  return on
    .select({
      partyId: parties.id,
      name: parties.name,
      part: eventParties.part,
      interest: eventParties.interest,
    })
    .from(eventParties)
    .innerJoin(parties, eq(parties.id, eventParties.partyId))
    .where(
      and(
        eq(eventParties.newsroomId, key.newsroomId),
        eq(eventParties.eventId, key.eventId),
      ),
    )
    .orderBy(asc(parties.name));
}

/** Takes a party off an event; false when it had no part. */
export async function deleteEventParty(
  tx: Transaction,
  { newsroomId, eventId, partyId }: EventKey & { partyId: string },
): Promise<boolean> {
  const gone = await tx
    .delete(eventParties)
    .where(
      and(
        eq(eventParties.newsroomId, newsroomId),
        eq(eventParties.eventId, eventId),
        eq(eventParties.partyId, partyId),
      ),
    )
    .returning({ partyId: eventParties.partyId });
  return gone.length === 1;
}

/** Takes a place off an event; false when it was not listed. */
export async function deleteEventPlace(
  tx: Transaction,
  { newsroomId, eventId, name }: EventKey & { name: string },
): Promise<boolean> {
  const gone = await tx
    .delete(eventPlaces)
    .where(
      and(
        eq(eventPlaces.newsroomId, newsroomId),
        eq(eventPlaces.eventId, eventId),
        eq(eventPlaces.name, name),
      ),
    )
    .returning({ name: eventPlaces.name });
  return gone.length === 1;
}

/** The newsroom's events, the newest first, for choosing one. */
export async function listEvents(
  on: Executor,
  of: { newsroomId: string; limit: number },
) {
  return on
    .select({ id: events.id, name: events.name })
    .from(events)
    .where(eq(events.newsroomId, of.newsroomId))
    .orderBy(desc(events.createdAt), desc(events.id))
    .limit(of.limit);
}

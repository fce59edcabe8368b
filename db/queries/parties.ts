import { and, asc, eq, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { events, parties } from "@/db/schema";
import type { PartyRef } from "@/domain/people/party-input";

/**
 * The id of a party: as given if the newsroom has it (else undefined), or the
 * one of that name, whatever its capitals, added if it is new.
 */
export async function findOrAddParty(
  tx: Transaction,
  newsroomId: string,
  ref: PartyRef,
): Promise<string | undefined> {
  if ("id" in ref) {
    const [row] = await tx
      .select({ id: parties.id })
      .from(parties)
      .where(and(eq(parties.newsroomId, newsroomId), eq(parties.id, ref.id)));
    return row?.id;
  }
  // Locks the party of that name, or adds it, with two writers side by side.
  const [row] = await tx
    .insert(parties)
    .values({
      newsroomId,
      name: ref.name,
      kind: ref.kind,
      interest:
        ref.interest ?? (ref.kind === "outlet" ? "media" : "independent"),
      url: ref.url ?? null,
    })
    .onConflictDoUpdate({
      target: [parties.newsroomId, parties.name],
      set: { name: sql`${parties.name}` },
    })
    .returning({ id: parties.id });
  return row?.id;
}

/**
 * The id of an event: by id if the newsroom has it (else undefined), or by
 * name, added if it is new.
 */
export async function findOrAddEvent(
  tx: Transaction,
  newsroomId: string,
  given: { word: string; createdBy: string },
): Promise<string | undefined> {
  if (isUuid(given.word)) {
    const [row] = await tx
      .select({ id: events.id })
      .from(events)
      .where(and(eq(events.newsroomId, newsroomId), eq(events.id, given.word)));
    return row?.id;
  }
  const [row] = await tx
    .insert(events)
    .values({ newsroomId, name: given.word, createdBy: given.createdBy })
    .onConflictDoUpdate({
      target: [events.newsroomId, events.name],
      set: { name: sql`${events.name}` },
    })
    .returning({ id: events.id });
  return row?.id;
}

function isUuid(word: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(word);
}

/** The newsroom's parties by name, for choosing one. */
export async function listParties(on: Executor, newsroomId: string) {
  return on
    .select({
      id: parties.id,
      name: parties.name,
      kind: parties.kind,
      interest: parties.interest,
      url: parties.url,
    })
    .from(parties)
    .where(eq(parties.newsroomId, newsroomId))
    .orderBy(asc(parties.name));
}

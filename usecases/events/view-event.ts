import "server-only";

import { db } from "@/db";
import { listClaimLines } from "@/db/queries/claim-lines";
import {
  findEvent,
  listEventPlaces,
  listPartiesOfEvent,
} from "@/db/queries/events";
import { listClaimIdsOfEvent } from "@/db/queries/report-facts";
import type { Actor } from "@/domain/people/actor";
import { readEventLedger } from "./read-event-ledger";

/**
 * An event as its page shows it: who and where, its figures lined up, and its
 * claims. Undefined when the newsroom has no such event.
 */
export async function viewEvent(actor: Actor, eventId: string) {
  const { newsroomId } = actor;
  const key = { newsroomId, eventId };
  const [event, ledger] = await Promise.all([
    findEvent(db, key),
    readEventLedger(db, key),
  ]);
  if (!event || !ledger) return undefined;
  const [parties, places, claimIds] = await Promise.all([
    listPartiesOfEvent(db, key),
    listEventPlaces(db, key),
    listClaimIdsOfEvent(db, key),
  ]);
  const claims = await listClaimLines(db, { newsroomId, claimIds });
  return { event, ledger, parties, places, claims };
}

export type EventView = NonNullable<Awaited<ReturnType<typeof viewEvent>>>;

import "server-only";

import { db } from "@/db";
import {
  deleteEventParty,
  deleteEventPlace,
  findEvent,
} from "@/db/queries/events";
import { addEntry } from "@/db/queries/ledger";
import { findParty } from "@/db/queries/party-book";
import { lockProvenance } from "@/db/queries/provenance";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";
import { followParties } from "@/usecases/sources/follow-parties";

type Removed = Promise<Result<undefined, "not-found" | "not-your-role">>;

/**
 * Takes back that a party had a part in an event; the ledger keeps it. The
 * claims that come down to other origins without it are looked at again.
 */
export async function removeEventParty(
  actor: Actor,
  { eventId, partyId }: { eventId: string; partyId: string },
): Removed {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  return db.transaction(async (tx) => {
    await lockProvenance(tx, newsroomId);
    const event = await findEvent(tx, { newsroomId, eventId });
    const party = await findParty(tx, { newsroomId, partyId });
    if (!event || !party) return refuse("not-found");
    const { value: isGone, rechecked } = await followParties(tx, newsroomId, {
      reach: { eventId },
      write: () => deleteEventParty(tx, { newsroomId, eventId, partyId }),
      told: () => ({ kind: "event", party: party.name, event: event.name }),
    });
    if (!isGone) return refuse("not-found");
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "event.party_removed",
      subjectKind: "event",
      subjectId: eventId,
      payload: {
        party: partyId,
        ...(rechecked.length > 0 ? { rechecked } : {}),
      },
    });
    return ok(undefined);
  });
}

/** Takes a place off an event; figures that name it keep their words. */
export async function removeEventPlace(
  actor: Actor,
  { eventId, name }: { eventId: string; name: string },
): Removed {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  return db.transaction(async (tx) => {
    const isGone = await deleteEventPlace(tx, { newsroomId, eventId, name });
    if (!isGone) return refuse("not-found");
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "event.place_removed",
      subjectKind: "event",
      subjectId: eventId,
      payload: { name },
    });
    return ok(undefined);
  });
}

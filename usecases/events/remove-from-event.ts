import "server-only";

import { db } from "@/db";
import { deleteEventParty, deleteEventPlace } from "@/db/queries/events";
import { addEntry } from "@/db/queries/ledger";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";

type Removed = Promise<Result<undefined, "not-found" | "not-your-role">>;

/** Takes back that a party had a part in an event; the ledger keeps it. */
export async function removeEventParty(
  actor: Actor,
  { eventId, partyId }: { eventId: string; partyId: string },
): Removed {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  return db.transaction(async (tx) => {
    const isGone = await deleteEventParty(tx, { newsroomId, eventId, partyId });
    if (!isGone) return refuse("not-found");
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "event.party_removed",
      subjectKind: "event",
      subjectId: eventId,
      payload: { party: partyId },
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

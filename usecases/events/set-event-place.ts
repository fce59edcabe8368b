import "server-only";

import { db } from "@/db";
import { findEvent, putEventPlace } from "@/db/queries/events";
import { addEntry } from "@/db/queries/ledger";
import { type Actor, may } from "@/domain/people/actor";
import type { EventPlaceInput } from "@/domain/people/event-input";
import { ok, type Result, refuse } from "@/lib/result";

/** Names a place of an event and what it lies within. */
export async function setEventPlace(
  actor: Actor,
  input: EventPlaceInput,
): Promise<Result<undefined, "not-found" | "not-your-role">> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { eventId, name, within } = input;
  const key = { newsroomId, eventId };
  return db.transaction(async (tx) => {
    if (!(await findEvent(tx, key))) return refuse("not-found");
    await putEventPlace(tx, { ...key, name, within });
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "event.place_set",
      subjectKind: "event",
      subjectId: eventId,
      payload: { name, within },
    });
    return ok(undefined);
  });
}

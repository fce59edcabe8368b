import "server-only";

import { db } from "@/db";
import { breaks } from "@/db/errors";
import { addEvent, updateEvent } from "@/db/queries/events";
import { addEntry } from "@/db/queries/ledger";
import { type Actor, may } from "@/domain/people/actor";
import type { EventInput } from "@/domain/people/event-input";
import { ok, type Result, refuse } from "@/lib/result";

export type SaveEventRefusal = "not-found" | "not-your-role" | "event-known";

/** Adds an event, or rewrites the one whose id is given. */
export async function saveEvent(
  actor: Actor,
  input: EventInput & { eventId?: string },
): Promise<Result<{ id: string }, SaveEventRefusal>> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { eventId, ...content } = input;
  try {
    return await db.transaction(async (tx) => {
      const key = eventId && { newsroomId, eventId };
      if (key && !(await updateEvent(tx, key, content))) {
        return refuse("not-found");
      }
      const owner = { newsroomId, createdBy: userId };
      const id = eventId ?? (await addEvent(tx, { ...content, ...owner }));
      await addEntry(tx, {
        newsroomId,
        actorId: userId,
        action: eventId ? "event.edited" : "event.created",
        subjectKind: "event",
        subjectId: id,
        payload: content,
      });
      return ok({ id });
    });
  } catch (error) {
    if (breaks(error, "events_name_key")) return refuse("event-known");
    throw error;
  }
}

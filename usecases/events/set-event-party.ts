import "server-only";

import { db } from "@/db";
import { findEvent, putEventParty } from "@/db/queries/events";
import { addEntry } from "@/db/queries/ledger";
import { findOrAddParty } from "@/db/queries/parties";
import { type Actor, may } from "@/domain/people/actor";
import type { EventPartyInput } from "@/domain/people/event-input";
import { ok, type Result, refuse } from "@/lib/result";

/** Says what part a party had in an event and what it has at stake in it. */
export async function setEventParty(
  actor: Actor,
  input: EventPartyInput,
): Promise<
  Result<{ partyId: string }, "not-found" | "not-your-role" | "no-such-party">
> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { eventId, part, interest } = input;
  const key = { newsroomId, eventId };
  return db.transaction(async (tx) => {
    if (!(await findEvent(tx, key))) return refuse("not-found");
    const partyId = await findOrAddParty(tx, newsroomId, input.party);
    if (!partyId) return refuse("no-such-party");
    await putEventParty(tx, { ...key, partyId, part, interest });
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "event.party_set",
      subjectKind: "event",
      subjectId: eventId,
      payload: { party: partyId, part, interest },
    });
    return ok({ partyId });
  });
}

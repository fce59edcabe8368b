import "server-only";

import { db } from "@/db";
import { findEvent, putEventParty } from "@/db/queries/events";
import { addEntry } from "@/db/queries/ledger";
import { findOrAddParty } from "@/db/queries/parties";
import { findParty } from "@/db/queries/party-book";
import { lockProvenance } from "@/db/queries/provenance";
import { type Actor, may } from "@/domain/people/actor";
import type { EventPartyInput } from "@/domain/people/event-input";
import { ok, type Result, refuse } from "@/lib/result";
import { followParties } from "@/usecases/sources/follow-parties";

/**
 * Says what part a party had in an event and what it has at stake in it. The
 * claims whose origins it makes dependent, or independent, are put up to be
 * looked at again.
 */
export async function setEventParty(
  actor: Actor,
  input: EventPartyInput,
): Promise<
  Result<
    { partyId: string; rechecked: string[] },
    "not-found" | "not-your-role" | "no-such-party"
  >
> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { eventId, part, interest } = input;
  const key = { newsroomId, eventId };
  return db.transaction(async (tx) => {
    await lockProvenance(tx, newsroomId);
    const event = await findEvent(tx, key);
    if (!event) return refuse("not-found");
    const partyId = await findOrAddParty(tx, newsroomId, input.party);
    const party = partyId && (await findParty(tx, { newsroomId, partyId }));
    if (!party) return refuse("no-such-party");
    const { rechecked } = await followParties(tx, newsroomId, {
      reach: { eventId },
      write: () => putEventParty(tx, { ...key, partyId, part, interest }),
      told: () => ({ kind: "event", party: party.name, event: event.name }),
    });
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "event.party_set",
      subjectKind: "event",
      subjectId: eventId,
      payload: {
        party: partyId,
        part,
        interest,
        ...(rechecked.length > 0 ? { rechecked } : {}),
      },
    });
    return ok({ partyId, rechecked });
  });
}

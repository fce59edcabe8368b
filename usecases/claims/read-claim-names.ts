import "server-only";

import { db } from "@/db";
import { listEvents } from "@/db/queries/events";
import { listParties } from "@/db/queries/parties";
import type { Actor } from "@/domain/people/actor";

/** How many names a field offers; any other can be typed. */
const OFFERED = 200;

/** The names that the fields of a claim offer: its claimant, its event. */
export async function readClaimNames(actor: Actor) {
  const { newsroomId } = actor;
  const [parties, events] = await Promise.all([
    listParties(db, newsroomId),
    listEvents(db, { newsroomId, limit: OFFERED }),
  ]);
  return {
    claimants: parties.slice(0, OFFERED).map(({ name }) => name),
    events: events.map(({ name }) => name),
  };
}

export type ClaimNames = Awaited<ReturnType<typeof readClaimNames>>;

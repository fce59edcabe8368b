import "server-only";

import type { Transaction } from "@/db/client";
import { findEvent, listEventPlaces } from "@/db/queries/events";
import { findNewsroom } from "@/db/queries/newsrooms";
import { listClaimIdsOfEvent } from "@/db/queries/report-facts";
import type { SubjectFacts } from "./gather-report";

/** What is particular to the report of an event: undefined if there is none. */
export async function eventFacts(
  tx: Transaction,
  key: { newsroomId: string; id: string },
): Promise<SubjectFacts | undefined> {
  const { newsroomId, id: eventId } = key;
  const event = await findEvent(tx, { newsroomId, eventId });
  if (!event) return undefined;
  const newsroom = await findNewsroom(tx, newsroomId);
  const places = await listEventPlaces(tx, { newsroomId, eventId });
  const named = places.map(({ name }) => name);
  return {
    subject: {
      kind: "event",
      id: eventId,
      name: event.name,
      language: newsroom?.language ?? "en",
      from: event.startsOn,
      to: event.endsOn,
      places: named.length > 0 || !event.place ? named : [event.place],
    },
    coverage: null,
    signOff: null,
    claimIds: await listClaimIdsOfEvent(tx, { newsroomId, eventId }),
  };
}

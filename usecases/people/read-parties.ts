import "server-only";

import { db } from "@/db";
import {
  findParty,
  listEventsOfParty,
  listPartyBook,
  listSourcesOfParty,
} from "@/db/queries/party-book";
import { type Actor, may } from "@/domain/people/actor";

/** How many of its sources the page of a party shows. */
const SOURCES_SHOWN = 100;

/** The newsroom's parties by name, a page at a time. */
export async function listParties(
  actor: Actor,
  filter: { q?: string; after?: string; limit: number },
) {
  return listPartyBook(db, { ...filter, newsroomId: actor.newsroomId });
}

export type ListedParty = Awaited<ReturnType<typeof listParties>>[number];

/**
 * A party with the events it has a part in and the sources it stands behind.
 * Undefined when the newsroom has no such party.
 */
export async function viewParty(actor: Actor, partyId: string) {
  const key = { newsroomId: actor.newsroomId, partyId };
  const party = await findParty(db, key);
  if (!party) return undefined;
  const [events, sources] = await Promise.all([
    listEventsOfParty(db, key),
    listSourcesOfParty(db, { ...key, limit: SOURCES_SHOWN }),
  ]);
  return { party, events, sources, mayEdit: may(actor, "contribute") };
}

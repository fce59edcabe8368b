import "server-only";

import type { Executor, Transaction } from "@/db/client";
import { findOrAddParty } from "@/db/queries/parties";
import { listSourceParties } from "@/db/queries/provenance";
import type { SourceKey } from "@/db/queries/sources";
import type { PartyRef } from "@/domain/people/party-input";

export type PartyRoles = { partyId: string; role: "publisher" | "speaker" }[];

/** The parties of a source, added where new; undefined for an id that isn't one. */
export async function findParties(
  tx: Transaction,
  newsroomId: string,
  given: { publisher?: PartyRef | null; speaker?: PartyRef | null },
): Promise<PartyRoles | undefined> {
  const found: PartyRoles = [];
  for (const role of ["publisher", "speaker"] as const) {
    const ref = given[role];
    if (!ref) continue;
    const partyId = await findOrAddParty(tx, newsroomId, ref);
    if (!partyId) return undefined;
    found.push({ partyId, role });
  }
  return found;
}

/** Who published a source and who speaks in it, as kept. */
export async function readParties(
  on: Executor,
  { newsroomId, sourceId }: SourceKey,
): Promise<PartyRoles> {
  const sourceIds = [sourceId];
  const known = await listSourceParties(on, { newsroomId, sourceIds });
  return known.map(({ partyId, role }) => ({ partyId, role }));
}

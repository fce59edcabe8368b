import "server-only";

import { db } from "@/db";
import { type ClaimFilter, listClaims as list } from "@/db/queries/claim-list";
import { countOriginsOfClaims } from "@/db/queries/count-origins";
import type { Actor } from "@/domain/people/actor";

/**
 * The desk's claims, newest first, a page at a time, each with the number of
 * origins behind what supports it.
 */
export async function listClaims(
  actor: Actor,
  filter: Omit<ClaimFilter, "newsroomId">,
) {
  const { newsroomId } = actor;
  const found = await list(db, { ...filter, newsroomId });
  const claimIds = found.map((claim) => claim.id);
  const origins = await countOriginsOfClaims(db, { newsroomId, claimIds });
  return found.map((claim) => ({
    ...claim,
    origins: origins.get(claim.id) ?? 0,
  }));
}

import "server-only";

import { db } from "@/db";
import { type ClaimFilter, listClaims as list } from "@/db/queries/claim-list";
import type { Actor } from "@/domain/people/actor";

/** The desk's claims, newest first, a page at a time. */
export async function listClaims(
  actor: Actor,
  filter: Omit<ClaimFilter, "newsroomId">,
) {
  return list(db, { ...filter, newsroomId: actor.newsroomId });
}

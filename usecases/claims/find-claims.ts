import "server-only";

import { db } from "@/db";
import { type ClaimLine, searchClaimLines } from "@/db/queries/claim-lines";
import type { Actor } from "@/domain/people/actor";

/** How many claims are offered at once; more words find fewer. */
const OFFERED = 20;

/**
 * The newsroom's claims whose statements hold every word typed, be it in part
 * and whatever the capitals; the newest ones where nothing is typed yet.
 */
export async function findClaims(
  actor: Actor,
  typed: string,
): Promise<ClaimLine[]> {
  const words = typed.normalize("NFC").slice(0, 300).split(/\s+/);
  return searchClaimLines(db, {
    newsroomId: actor.newsroomId,
    words: words.filter((word) => word.length > 0),
    limit: OFFERED,
  });
}

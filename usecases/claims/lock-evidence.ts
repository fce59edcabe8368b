import "server-only";

import type { Transaction } from "@/db/client";
import { lockClaim } from "@/db/queries/claims";
import { findEvidence } from "@/db/queries/evidence";
import { ok, type Result, refuse } from "@/lib/result";

type Found = NonNullable<Awaited<ReturnType<typeof findEvidence>>>;

/**
 * A piece of evidence with its claim locked, if the claim is still at the
 * revision the person read; else what stands now.
 */
export async function lockEvidence(
  tx: Transaction,
  key: { newsroomId: string; evidenceId: string },
  revision: number,
): Promise<Result<Found, "not-found" | "changed-meanwhile">> {
  const seen = await findEvidence(tx, key);
  if (!seen) return refuse("not-found");
  const { newsroomId } = key;
  const claim = await lockClaim(tx, { newsroomId, claimId: seen.claimId });
  // Read anew: whoever held the claim may have taken the evidence away.
  const item = await findEvidence(tx, key);
  if (!claim || !item) return refuse("not-found");
  if (claim.revision !== revision) {
    return refuse("changed-meanwhile", { revision: claim.revision });
  }
  return ok(item);
}

import "server-only";

import { db } from "@/db";
import type { Actor } from "@/domain/people/actor";
import type { OriginsView } from "@/domain/publishing/checked-claim";
import { ok, type Result, refuse } from "@/lib/result";
import { readCheckedClaims } from "./read-checked-claims";

/** What a claim's evidence comes down to, on each side. */
export async function readOrigins(
  actor: Actor,
  claimId: string,
): Promise<
  Result<{ supports: OriginsView; contradicts: OriginsView }, "not-found">
> {
  const { newsroomId } = actor;
  const of = { newsroomId, claimIds: [claimId] };
  const [claim] = await readCheckedClaims(db, of);
  return claim ? ok(claim.origins) : refuse("not-found");
}

import "server-only";

import { db } from "@/db";
import { findClaim, updateClaim } from "@/db/queries/claims";
import { addEntry } from "@/db/queries/ledger";
import type { ClaimState } from "@/domain/claims/claim";
import type { EditClaimInput } from "@/domain/claims/claim-input";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";
import { shelveDeskClaim } from "@/usecases/matching/shelve";
import { type ContentRefusal, contentOf } from "./content-of";

export type EditClaimRefusal =
  | "not-found"
  | "not-your-role"
  | "changed-meanwhile"
  | ContentRefusal;

/**
 * Rewrites a claim. An edit of what it says voids its signatures and takes it
 * back to its check. Someone else's edit in between refuses this one, with
 * the claim as it stands so that both texts can be shown.
 */
export async function editClaim(
  actor: Actor,
  input: EditClaimInput,
): Promise<Result<{ state: ClaimState; revision: number }, EditClaimRefusal>> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const key = { newsroomId: actor.newsroomId, claimId: input.claimId };
  return db.transaction(async (tx) => {
    const before = await findClaim(tx, key);
    if (!before) return refuse("not-found");
    const content = await contentOf(tx, actor, input);
    if (!content.ok) return content;
    const at = { ...key, revision: input.revision };
    const after = await updateClaim(tx, at, content.value);
    if (!after) {
      const current = await findClaim(tx, key);
      return refuse("changed-meanwhile", {
        revision: current?.revision,
        current,
      });
    }
    await shelveDeskClaim(tx, key);
    await addEntry(tx, {
      newsroomId: actor.newsroomId,
      actorId: actor.userId,
      action: "claim.edited",
      subjectKind: "claim",
      subjectId: input.claimId,
      payload: {
        from: before.statement,
        to: input.statement,
        revision: after.revision,
      },
    });
    return ok(after);
  });
}

import "server-only";

import { db } from "@/db";
import { breaks } from "@/db/errors";
import { findClaim, lockClaim, updateClaimState } from "@/db/queries/claims";
import { addEntry } from "@/db/queries/ledger";
import { listRatings } from "@/db/queries/newsrooms";
import { addVerdict } from "@/db/queries/verdicts";
import { type Actor, may } from "@/domain/people/actor";
import type { ProposeInput } from "@/domain/verdicts/verdict-input";
import { ok, type Result, refuse } from "@/lib/result";

export type ProposeVerdictRefusal =
  | "not-found"
  | "not-your-role"
  | "changed-meanwhile"
  | "no-evidence"
  | "no-such-rating"
  | "already-proposed";

/**
 * Puts a verdict on the claim as it stands before a colleague. From here on
 * any edit of the claim, its evidence or its figures voids it.
 */
export async function proposeVerdict(
  actor: Actor,
  input: ProposeInput,
): Promise<Result<{ id: string }, ProposeVerdictRefusal>> {
  if (!may(actor, "propose")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const key = { newsroomId, claimId: input.claimId };
  try {
    return await db.transaction(async (tx) => {
      const claim = await lockClaim(tx, key);
      if (!claim) return refuse("not-found");
      if (claim.revision !== input.revision) {
        const current = await findClaim(tx, key);
        return refuse("changed-meanwhile", {
          revision: claim.revision,
          current,
        });
      }
      const { claimId, revision, attribution, rating, rationale } = input;
      const scale = await listRatings(tx, newsroomId);
      const entry = scale.find((one) => one.key === rating);
      if (!entry || entry.retired) return refuse("no-such-rating");
      const id = await addVerdict(tx, {
        newsroomId,
        claimId,
        claimRevision: revision,
        attribution,
        rating,
        rationale,
        proposedBy: userId,
      });
      await updateClaimState(tx, key, "proposed");
      await addEntry(tx, {
        newsroomId,
        actorId: userId,
        action: "verdict.proposed",
        subjectKind: "claim",
        subjectId: claimId,
        payload: {
          verdict: id,
          claim: claimId,
          revision,
          attribution,
          rating,
          rationale,
        },
      });
      return ok({ id });
    });
  } catch (error) {
    if (breaks(error, "verdicts_need_evidence")) return refuse("no-evidence");
    if (breaks(error, "verdicts_one_proposal_per_revision")) {
      return refuse("already-proposed");
    }
    throw error;
  }
}

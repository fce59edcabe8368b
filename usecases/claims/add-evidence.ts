import "server-only";

import { db } from "@/db";
import { lockClaim } from "@/db/queries/claims";
import { addEvidence as insertEvidence } from "@/db/queries/evidence";
import { addEntry } from "@/db/queries/ledger";
import { type Actor, may } from "@/domain/people/actor";
import type { NewEvidenceInput } from "@/domain/sources/evidence-input";
import { ok, type Result, refuse } from "@/lib/result";
import { type AdmitEvidenceRefusal, admitEvidence } from "./admit-evidence";

export type AddEvidenceRefusal =
  | "not-found"
  | "not-your-role"
  | AdmitEvidenceRefusal;

/**
 * Links a source to a claim with the words that bear on it. It takes the
 * claim into its check and voids signatures given before it.
 */
export async function addEvidence(
  actor: Actor,
  input: NewEvidenceInput,
): Promise<Result<{ id: string; revision: number }, AddEvidenceRefusal>> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  return db.transaction(async (tx) => {
    const key = { newsroomId, claimId: input.claimId };
    const claim = await lockClaim(tx, key);
    if (!claim) return refuse("not-found");
    const admitted = await admitEvidence(tx, newsroomId, input);
    if (!admitted.ok) return admitted;
    const added = { ...input, newsroomId, addedBy: userId };
    const id = await insertEvidence(tx, added);
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "evidence.added",
      subjectKind: "claim",
      subjectId: claim.id,
      payload: {
        evidence: id,
        source: input.sourceId,
        stance: input.stance,
        excerpt: input.excerpt,
        credibility: input.credibility,
        ...(input.interest
          ? { interest: input.interest, interestReason: input.interestReason }
          : {}),
      },
    });
    return ok({ id, revision: claim.revision + 1 });
  });
}

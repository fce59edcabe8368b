import "server-only";

import { db } from "@/db";
import { deleteEvidence } from "@/db/queries/evidence";
import { addEntry } from "@/db/queries/ledger";
import { type Actor, may } from "@/domain/people/actor";
import type { RemoveEvidenceInput } from "@/domain/sources/evidence-input";
import { ok, type Result, refuse } from "@/lib/result";
import { lockEvidence } from "./lock-evidence";

export type RemoveEvidenceRefusal =
  | "not-found"
  | "not-your-role"
  | "changed-meanwhile";

/**
 * Takes evidence off its claim, which goes back to its check. The ledger
 * keeps what the evidence was.
 */
export async function removeEvidence(
  actor: Actor,
  input: RemoveEvidenceInput,
): Promise<Result<{ revision: number }, RemoveEvidenceRefusal>> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { evidenceId, revision } = input;
  const key = { newsroomId, evidenceId };
  return db.transaction(async (tx) => {
    const found = await lockEvidence(tx, key, revision);
    if (!found.ok) return found;
    await deleteEvidence(tx, key);
    const { id, claimId, sourceId, stance, excerpt, credibility } = found.value;
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "evidence.removed",
      subjectKind: "claim",
      subjectId: claimId,
      payload: { evidence: id, source: sourceId, stance, excerpt, credibility },
    });
    return ok({ revision: revision + 1 });
  });
}

import "server-only";

import { db } from "@/db";
import { updateEvidence } from "@/db/queries/evidence";
import { addEntry } from "@/db/queries/ledger";
import { listRepeated, lockProvenance } from "@/db/queries/provenance";
import { type Actor, may } from "@/domain/people/actor";
import type { NarrowEvidenceInput } from "@/domain/sources/evidence-input";
import { CREDIBILITIES } from "@/domain/sources/source";
import { ok, type Result, refuse } from "@/lib/result";
import { type AdmitEvidenceRefusal, admitEvidence } from "./admit-evidence";
import { lockEvidence } from "./lock-evidence";

export type NarrowEvidenceRefusal =
  | "not-found"
  | "not-your-role"
  | "changed-meanwhile"
  | "not-a-derivation"
  | "not-narrowed-without-reason"
  | AdmitEvidenceRefusal;

/**
 * Says what the source of some evidence repeats elsewhere and not in this
 * claim, with a reason, in place of what was said before. It changes what the
 * claim's evidence comes down to, so it voids signatures as every edit does.
 */
export async function narrowEvidence(
  actor: Actor,
  input: NarrowEvidenceInput,
): Promise<Result<{ revision: number }, NarrowEvidenceRefusal>> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { evidenceId, revision } = input;
  const key = { newsroomId, evidenceId };
  const notRepeating = [...new Set(input.notRepeating)].sort();
  const reason = notRepeating.length > 0 ? input.reason : null;
  if (notRepeating.length > 0 && !reason) {
    return refuse("not-narrowed-without-reason");
  }
  return db.transaction(async (tx) => {
    await lockProvenance(tx, newsroomId);
    const found = await lockEvidence(tx, key, revision);
    if (!found.ok) return found;
    const { credibility: graded, ...before } = found.value;
    const sourceIds = [before.sourceId];
    const repeated = await listRepeated(tx, { newsroomId, sourceIds });
    const known = new Set(repeated.map(({ parentId }) => parentId));
    if (!notRepeating.every((id) => known.has(id))) {
      return refuse("not-a-derivation");
    }
    const credibility = CREDIBILITIES.find((each) => each === graded) ?? 6;
    const after = { ...before, credibility, notRepeating };
    const admitted = await admitEvidence(tx, newsroomId, after);
    if (!admitted.ok) return admitted;
    await updateEvidence(tx, key, {
      notRepeating,
      notRepeatingReason: reason,
    });
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "evidence.narrowed",
      subjectKind: "claim",
      subjectId: before.claimId,
      payload: { evidence: evidenceId, notRepeating, reason },
    });
    return ok({ revision: revision + 1 });
  });
}

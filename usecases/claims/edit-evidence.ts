import "server-only";

import { db } from "@/db";
import { type EvidenceContent, updateEvidence } from "@/db/queries/evidence";
import { addEntry } from "@/db/queries/ledger";
import { type Actor, may } from "@/domain/people/actor";
import { CREDIBILITIES } from "@/domain/sources/source";
import { ok, type Result, refuse } from "@/lib/result";
import { type AdmitEvidenceRefusal, admitEvidence } from "./admit-evidence";
import { lockEvidence } from "./lock-evidence";

export type EditEvidenceRefusal =
  | "not-found"
  | "not-your-role"
  | "changed-meanwhile"
  | AdmitEvidenceRefusal;

/** What is to be different, on the claim's revision as read; the rest stays. */
export type EvidenceChanges = { evidenceId: string; revision: number } & {
  [Field in keyof EvidenceContent]?: EvidenceContent[Field];
};

/**
 * Rewrites evidence of a claim. It takes the claim back to its check and
 * voids signatures that were given on what it said before.
 */
export async function editEvidence(
  actor: Actor,
  input: EvidenceChanges,
): Promise<Result<{ revision: number }, EditEvidenceRefusal>> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { evidenceId, revision, ...given } = input;
  const key = { newsroomId, evidenceId };
  return db.transaction(async (tx) => {
    const found = await lockEvidence(tx, key, revision);
    if (!found.ok) return found;
    const before = found.value;
    const credibility =
      CREDIBILITIES.find((known) => known === before.credibility) ?? 6;
    const changes = changesOf(before, given);
    const after = { ...before, credibility, ...changes };
    const admitted = await admitEvidence(tx, newsroomId, after);
    if (!admitted.ok) return admitted;
    if (Object.keys(changes).length === 0) return ok({ revision });
    await updateEvidence(tx, key, changes);
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "evidence.edited",
      subjectKind: "claim",
      subjectId: before.claimId,
      payload: { evidence: evidenceId, ...changes },
    });
    return ok({ revision: revision + 1 });
  });
}

/** The fields that were given and are other than before. */
function changesOf(
  before: Record<keyof EvidenceContent, unknown>,
  given: Partial<EvidenceContent>,
): Partial<EvidenceContent> {
  return Object.fromEntries(
    Object.entries(given).filter(
      ([field, value]) =>
        value !== undefined && before[field as keyof EvidenceContent] !== value,
    ),
  );
}

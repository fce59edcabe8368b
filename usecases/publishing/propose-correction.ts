import "server-only";

import { db } from "@/db";
import { breaks } from "@/db/errors";
import { addCorrectionProposal } from "@/db/queries/correction-proposals";
import { findEditionSubject } from "@/db/queries/corrections";
import { addEntry } from "@/db/queries/ledger";
import { type Actor, may } from "@/domain/people/actor";
import type { Corrected } from "@/domain/publishing/correction";
import type { CorrectionInput } from "@/domain/publishing/correction-input";
import { ok, type Result, refuse } from "@/lib/result";
import { namesSource } from "./names-source";
import {
  claimsBeside,
  type PlanRefusal,
  planCorrection,
} from "./plan-correction";

export type ProposeCorrectionRefusal =
  | "not-your-role"
  | "correction-waits"
  | PlanRefusal;

/**
 * Proposes to replace what the public reads, and says what that changes.
 * Nothing changes before another editor countersigns it.
 */
export async function proposeCorrection(
  actor: Actor,
  input: CorrectionInput,
): Promise<Result<Corrected & { id: string }, ProposeCorrectionRefusal>> {
  if (!may(actor, "publish")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { editionId, kind, publicNote, reason } = input;
  try {
    return await db.transaction(async (tx) => {
      const asked = await findEditionSubject(tx, { newsroomId, editionId });
      if (!asked) return refuse("not-found");
      const subject = { kind: asked.kind, subjectId: asked.subjectId };
      const plan = await planCorrection(tx, actor, {
        subject,
        editionId,
        kind,
      });
      if (!plan.ok) return plan;
      const claimIds = await claimsBeside(tx, newsroomId, plan.value);
      if (await namesSource(tx, { newsroomId, claimIds }, [publicNote])) {
        return refuse("names-confidential-source");
      }
      const { before, after, revision } = plan.value;
      const of = { subjectKind: asked.kind, subjectId: asked.subjectId };
      const id = await addCorrectionProposal(tx, {
        ...{ ...of, newsroomId, editionId, kind, publicNote, reason },
        ...{ before, after, revision, proposedBy: userId },
      });
      await addEntry(tx, {
        ...of,
        newsroomId,
        actorId: userId,
        action: "correction.proposed",
        payload: { correction: id, edition: editionId, kind, note: publicNote },
      });
      return ok({ id, before, after });
    });
  } catch (error) {
    if (breaks(error, "correction_proposals_one_waits")) {
      return refuse("correction-waits");
    }
    throw error;
  }
}

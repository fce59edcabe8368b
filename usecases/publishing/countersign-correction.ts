import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import {
  decideCorrection,
  findCorrectionProposal,
} from "@/db/queries/correction-proposals";
import { addEntry } from "@/db/queries/ledger";
import type { Actor } from "@/domain/people/actor";
import {
  mayDecide,
  type SecondSignatureRefusal,
} from "@/domain/verdicts/decide";
import { ok, type Result, refuse } from "@/lib/result";
import { namesSource } from "./names-source";
import {
  claimsBeside,
  type PlanRefusal,
  planCorrection,
} from "./plan-correction";
import type { PublishedEdition } from "./put-claim-edition";
import { putCorrection } from "./put-correction";

export type CountersignCorrectionRefusal =
  | SecondSignatureRefusal
  | "correction-out-of-date"
  | PlanRefusal;

/**
 * Puts the second signature under a correction: the new edition takes the old
 * one's place, and every published summary that cites a corrected claim
 * follows at once. Refused where the claim or summary has moved on since it
 * was proposed: what is signed is what is published.
 */
export async function countersignCorrection(
  actor: Actor,
  { correctionId }: { correctionId: string },
): Promise<Result<PublishedEdition, CountersignCorrectionRefusal>> {
  const { newsroomId, userId } = actor;
  const key = { newsroomId, correctionId };
  return db.transaction(async (tx) => {
    const proposal = await lockedProposal(tx, actor, correctionId);
    if (!proposal.ok) return proposal;
    const { plan, ...proposed } = proposal.value;
    const decision = mayDecide(actor, proposed);
    if (!decision.ok) return decision;
    if (!plan.ok) return plan;
    if (plan.value.revision !== proposed.revision) {
      return refuse("correction-out-of-date");
    }
    // A source may have become confidential since the note was proposed.
    const claimIds = await claimsBeside(tx, newsroomId, plan.value);
    const texts = [proposed.publicNote];
    if (await namesSource(tx, { newsroomId, claimIds }, texts)) {
      return refuse("names-confidential-source");
    }
    await decideCorrection(tx, key, {
      status: "countersigned",
      decidedBy: userId,
    });
    const { kind, publicNote: note, subjectKind, subjectId } = proposed;
    const { before, after } = plan.value;
    const signedBy = {
      proposed: proposed.proposedByName,
      countersigned: actor.name,
    };
    const published = await putCorrection(tx, actor, {
      plan: plan.value,
      correction: { kind, note, before, after, signedBy },
      correctionId,
    });
    if (!published.ok) throw new Error(`Not published: ${published.error}`);
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "correction.countersigned",
      subjectKind,
      subjectId,
      payload: {
        correction: correctionId,
        edition: published.value.edition.id,
      },
    });
    return ok(published.value);
  });
}

/** The proposal as it is, with its subject locked, and what it would publish. */
async function lockedProposal(
  tx: Transaction,
  actor: Actor,
  correctionId: string,
) {
  const key = { newsroomId: actor.newsroomId, correctionId };
  const seen = await findCorrectionProposal(tx, key);
  if (!seen) return refuse("not-found");
  const { subjectKind, subjectId, editionId, kind } = seen;
  const subject = { kind: subjectKind, subjectId };
  const plan = await planCorrection(tx, actor, { subject, editionId, kind });
  const proposal = await findCorrectionProposal(tx, key);
  return ok({ ...(proposal ?? seen), plan });
}

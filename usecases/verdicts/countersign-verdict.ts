import "server-only";

import { db } from "@/db";
import { lockClaim, updateClaimState } from "@/db/queries/claims";
import { addEntry } from "@/db/queries/ledger";
import { decideVerdict, findVerdict } from "@/db/queries/verdicts";
import type { Actor } from "@/domain/people/actor";
import { type DecideRefusal, mayCountersign } from "@/domain/verdicts/decide";
import {
  type OverrideRefusal,
  overridePolicy,
} from "@/domain/verdicts/override";
import type { CountersignInput } from "@/domain/verdicts/verdict-input";
import { ok, type Result, refuse } from "@/lib/result";
import { policyFindings } from "./policy-findings";

export type CountersignRefusal = "not-found" | DecideRefusal | OverrideRefusal;

/**
 * Puts the second signature under a proposed verdict: the claim is approved,
 * and the verdict is frozen for ever. Where the evidence policy is not met, a reason
 * that will be published sets it aside.
 */
export async function countersignVerdict(
  actor: Actor,
  input: CountersignInput,
): Promise<Result<{ id: string; claimId: string }, CountersignRefusal>> {
  const { newsroomId, userId } = actor;
  const key = { newsroomId, verdictId: input.verdictId };
  return db.transaction(async (tx) => {
    const seen = await findVerdict(tx, key);
    if (!seen) return refuse("not-found");
    // The claim first, as every writer does; then the verdict as it is now.
    const claimKey = { newsroomId, claimId: seen.claimId };
    await lockClaim(tx, claimKey);
    const verdict = (await findVerdict(tx, key)) ?? seen;

    const decision = mayCountersign(actor, verdict);
    if (!decision.ok) return decision;

    const { claimId, rating: ratingKey } = verdict;
    const rated = { newsroomId, claimId, ratingKey };
    const findings = await policyFindings(tx, rated);
    const override = overridePolicy(findings, input.overrideReason);
    if (!override.ok) return override;

    const overrideReason = override.value;
    const signed = await decideVerdict(tx, key, {
      status: "countersigned",
      decidedBy: userId,
      overrideReason,
    });
    if (!signed) return refuse("already-decided");
    await updateClaimState(tx, claimKey, "approved");
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "verdict.countersigned",
      subjectKind: "claim",
      subjectId: verdict.claimId,
      payload: {
        verdict: verdict.id,
        claim: verdict.claimId,
        revision: verdict.claimRevision,
        ...(overrideReason ? { override: overrideReason } : {}),
      },
    });
    return ok({ id: verdict.id, claimId: verdict.claimId });
  });
}

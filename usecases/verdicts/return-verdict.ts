import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { lockClaim, updateClaimState } from "@/db/queries/claims";
import { addEntry } from "@/db/queries/ledger";
import { decideVerdict, findVerdict } from "@/db/queries/verdicts";
import type { Actor } from "@/domain/people/actor";
import {
  type DecideRefusal,
  mayReturn,
  mayWithdraw,
} from "@/domain/verdicts/decide";
import type { ReturnInput } from "@/domain/verdicts/verdict-input";
import { ok, type Result, refuse } from "@/lib/result";

type Verdict = NonNullable<Awaited<ReturnType<typeof findVerdict>>>;

/** Sends a proposed verdict back to its proposer, who is told why. */
export async function returnVerdict(
  actor: Actor,
  input: ReturnInput,
): Promise<Result<{ claimId: string }, "not-found" | DecideRefusal>> {
  return db.transaction(async (tx) => {
    const verdict = await lockVerdict(tx, actor, input.verdictId);
    if (!verdict) return refuse("not-found");
    const decision = mayReturn(actor, verdict);
    if (!decision.ok) return decision;
    await close(tx, actor, verdict, {
      status: "returned",
      returnReason: input.reason,
    });
    return ok({ claimId: verdict.claimId });
  });
}

/** Takes a proposal back, by the one who made it. */
export async function withdrawVerdict(
  actor: Actor,
  verdictId: string,
): Promise<
  Result<
    { claimId: string },
    "not-found" | "not-your-proposal" | "already-decided"
  >
> {
  return db.transaction(async (tx) => {
    const verdict = await lockVerdict(tx, actor, verdictId);
    if (!verdict) return refuse("not-found");
    const decision = mayWithdraw(actor, verdict);
    if (!decision.ok) return decision;
    await close(tx, actor, verdict, { status: "withdrawn" });
    return ok({ claimId: verdict.claimId });
  });
}

/** The verdict as it is, with its claim locked so that nobody decides beside us. */
async function lockVerdict(tx: Transaction, actor: Actor, verdictId: string) {
  const key = { newsroomId: actor.newsroomId, verdictId };
  const seen = await findVerdict(tx, key);
  if (!seen) return undefined;
  await lockClaim(tx, { newsroomId: key.newsroomId, claimId: seen.claimId });
  return findVerdict(tx, key);
}

async function close(
  tx: Transaction,
  actor: Actor,
  verdict: Verdict,
  how: { status: "returned" | "withdrawn"; returnReason?: string },
) {
  const { newsroomId, userId } = actor;
  const key = { newsroomId, verdictId: verdict.id };
  await decideVerdict(tx, key, { ...how, decidedBy: userId });
  if (verdict.claimRevision === verdict.currentRevision) {
    const claimKey = { newsroomId, claimId: verdict.claimId };
    await updateClaimState(tx, claimKey, "in_check");
  }
  await addEntry(tx, {
    newsroomId,
    actorId: userId,
    action: `verdict.${how.status}`,
    subjectKind: "claim",
    subjectId: verdict.claimId,
    payload: {
      verdict: verdict.id,
      claim: verdict.claimId,
      revision: verdict.claimRevision,
      ...(how.returnReason ? { reason: how.returnReason } : {}),
    },
  });
}

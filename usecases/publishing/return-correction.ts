import "server-only";

import { db } from "@/db";
import {
  decideCorrection,
  findCorrectionProposal,
} from "@/db/queries/correction-proposals";
import { addEntry } from "@/db/queries/ledger";
import type { Actor } from "@/domain/people/actor";
import {
  mayDecide,
  mayWithdraw,
  type SecondSignatureRefusal,
} from "@/domain/verdicts/decide";
import { ok, type Result, refuse } from "@/lib/result";

/** Sends a proposed correction back to its proposer, who is told why. */
export function returnCorrection(
  actor: Actor,
  input: { correctionId: string; reason: string },
): Promise<Result<{ id: string }, "not-found" | SecondSignatureRefusal>> {
  const { correctionId, reason } = input;
  return close(actor, correctionId, {
    status: "returned",
    returnReason: reason,
    rule: mayDecide,
  });
}

/** Takes a proposed correction back, by the one who made it. */
export function withdrawCorrection(
  actor: Actor,
  { correctionId }: { correctionId: string },
): Promise<
  Result<{ id: string }, "not-found" | "not-your-proposal" | "already-decided">
> {
  return close(actor, correctionId, {
    status: "withdrawn",
    rule: mayWithdraw,
  });
}

async function close<Refusal extends string>(
  actor: Actor,
  correctionId: string,
  how: {
    status: "returned" | "withdrawn";
    returnReason?: string;
    rule: (
      actor: Actor,
      proposal: Parameters<typeof mayDecide>[1],
    ) => Result<undefined, Refusal>;
  },
): Promise<Result<{ id: string }, Refusal | "not-found" | "already-decided">> {
  const { newsroomId, userId } = actor;
  const { rule, ...decision } = how;
  const key = { newsroomId, correctionId };
  return db.transaction(async (tx) => {
    const proposal = await findCorrectionProposal(tx, key);
    if (!proposal) return refuse("not-found");
    const allowed = rule(actor, proposal);
    if (!allowed.ok) return allowed;
    const closed = await decideCorrection(tx, key, {
      ...decision,
      decidedBy: userId,
    });
    if (!closed) return refuse("already-decided");
    const { subjectKind, subjectId, editionId } = proposal;
    const { returnReason: reason } = decision;
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: `correction.${decision.status}`,
      subjectKind,
      subjectId,
      payload: {
        correction: correctionId,
        edition: editionId,
        ...(reason && { reason }),
      },
    });
    return ok({ id: correctionId });
  });
}

import "server-only";

import { db } from "@/db";
import { lockClaim } from "@/db/queries/claims";
import { addExpertQuestion } from "@/db/queries/experts";
import { addEntry } from "@/db/queries/ledger";
import type { AskExpertInput } from "@/domain/experts/expert-input";
import { type Actor, may } from "@/domain/people/actor";
import { baseUrl } from "@/lib/env";
import { ok, type Result, refuse } from "@/lib/result";
import { makeLinkToken } from "@/lib/token";

/**
 * Asks someone who knows about one claim, by a link to pass on. Its address is
 * answered this once; only the hash of its token is kept.
 */
export async function askExpert(
  actor: Actor,
  { claimId, ...asked }: AskExpertInput,
): Promise<Result<{ address: string }, "not-found" | "not-your-role">> {
  if (!may(actor, "propose")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { token, hash } = makeLinkToken();
  return db.transaction(async (tx) => {
    const key = { newsroomId, claimId };
    if (!(await lockClaim(tx, key))) return refuse("not-found");
    const kept = { ...key, ...asked, tokenHash: hash, askedBy: userId };
    const { id, expiresAt } = await addExpertQuestion(tx, kept);
    const { name, field, question } = asked;
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "expert.asked",
      subjectKind: "claim",
      subjectId: claimId,
      payload: {
        expertQuestion: id,
        name,
        field,
        question,
        expiresAt: expiresAt.toISOString(),
      },
    });
    return ok({ address: `${baseUrl()}/expert/${token}` });
  });
}

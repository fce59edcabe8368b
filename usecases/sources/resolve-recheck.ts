import "server-only";

import { db } from "@/db";
import { addEntry } from "@/db/queries/ledger";
import {
  lockRecheck,
  resolveRecheck as writeResolution,
} from "@/db/queries/rechecks";
import { type Actor, may } from "@/domain/people/actor";
import type { ResolveRecheckInput } from "@/domain/sources/recheck-input";
import { ok, type Result, refuse } from "@/lib/result";

export type ResolveRecheckRefusal =
  | "not-found"
  | "not-your-role"
  | "already-resolved";

/** Says that a claim was looked at again, and what came of it. */
export async function resolveRecheck(
  actor: Actor,
  input: ResolveRecheckInput,
): Promise<Result<{ claimId: string }, ResolveRecheckRefusal>> {
  if (!may(actor, "propose")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { recheckId, note } = input;
  const key = { newsroomId, recheckId };
  return db.transaction(async (tx) => {
    const recheck = await lockRecheck(tx, key);
    if (!recheck) return refuse("not-found");
    if (recheck.resolvedAt) return refuse("already-resolved");
    await writeResolution(tx, key, { resolvedBy: userId, resolvedNote: note });
    const { claimId, reason } = recheck;
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "recheck.resolved",
      subjectKind: "claim",
      subjectId: claimId,
      payload: { recheck: recheckId, reason, note },
    });
    return ok({ claimId });
  });
}

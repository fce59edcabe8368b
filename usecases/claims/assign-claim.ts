import "server-only";

import { db } from "@/db";
import { lockClaim, updateClaimAssignment } from "@/db/queries/claims";
import { addEntry } from "@/db/queries/ledger";
import { findActor } from "@/db/queries/people";
import { type Actor, may } from "@/domain/people/actor";
import type { AssignInput } from "@/domain/people/assign-input";
import { ok, type Result, refuse } from "@/lib/result";

export type AssignRefusal = "not-found" | "not-your-role" | "no-such-person";

/** Gives a claim to a colleague until a time; an open claim goes into check. */
export async function assignClaim(
  actor: Actor,
  input: AssignInput,
): Promise<Result<undefined, AssignRefusal>> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const key = { newsroomId, claimId: input.subjectId };
  return db.transaction(async (tx) => {
    if (!(await lockClaim(tx, key))) return refuse("not-found");
    const { assignedTo } = input;
    const person = assignedTo ? await findActor(tx, assignedTo) : undefined;
    if (assignedTo && person?.newsroomId !== newsroomId) {
      return refuse("no-such-person");
    }
    const dueAt = input.dueAt ? new Date(input.dueAt) : null;
    await updateClaimAssignment(tx, key, { assignedTo, dueAt });
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "claim.assigned",
      subjectKind: "claim",
      subjectId: input.subjectId,
      payload: { to: assignedTo, due: input.dueAt },
    });
    return ok(undefined);
  });
}

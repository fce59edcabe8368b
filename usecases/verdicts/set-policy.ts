import "server-only";

import { db } from "@/db";
import { addEntry } from "@/db/queries/ledger";
import { listRatings } from "@/db/queries/newsrooms";
import { addPolicy, deletePolicy, lockPolicies } from "@/db/queries/policies";
import { type Actor, may } from "@/domain/people/actor";
import type { PolicyInput } from "@/domain/verdicts/policy-input";
import { ok, type Result, refuse } from "@/lib/result";

/**
 * Sets what evidence a rating needs, from the next signature on; what was
 * signed before stays signed.
 */
export async function setPolicy(
  actor: Actor,
  input: PolicyInput,
): Promise<Result<null, "not-your-role" | "no-such-rating">> {
  if (!may(actor, "administer")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  return db.transaction(async (tx) => {
    const ratings = await listRatings(tx, newsroomId);
    if (!ratings.some(({ key }) => key === input.ratingKey)) {
      return refuse("no-such-rating");
    }
    await lockPolicies(tx, newsroomId);
    await deletePolicy(tx, { ...input, newsroomId });
    await addPolicy(tx, { ...input, newsroomId });
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "policy.set",
      subjectKind: "newsroom",
      subjectId: newsroomId,
      payload: input,
    });
    return ok(null);
  });
}

/** Takes a policy away: the one for any kind holds again, or none. */
export async function removePolicy(
  actor: Actor,
  input: Pick<PolicyInput, "claimKind" | "ratingKey">,
): Promise<Result<null, "not-your-role" | "not-found">> {
  if (!may(actor, "administer")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { claimKind, ratingKey } = input;
  return db.transaction(async (tx) => {
    const of = { newsroomId, claimKind, ratingKey };
    if (!(await deletePolicy(tx, of))) return refuse("not-found");
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "policy.removed",
      subjectKind: "newsroom",
      subjectId: newsroomId,
      payload: { claimKind, ratingKey },
    });
    return ok(null);
  });
}

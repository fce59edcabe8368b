import "server-only";

import { db } from "@/db";
import { lockClaim } from "@/db/queries/claims";
import { addComment } from "@/db/queries/comments";
import { addEntry } from "@/db/queries/ledger";
import type { CommentInput } from "@/domain/claims/note-input";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";

/** Says something about a claim to the people of the desk. */
export async function commentOnClaim(
  actor: Actor,
  input: CommentInput,
): Promise<Result<{ id: string }, "not-found" | "not-your-role">> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const key = { newsroomId, claimId: input.claimId };
  return db.transaction(async (tx) => {
    if (!(await lockClaim(tx, key))) return refuse("not-found");
    const { body } = input;
    const id = await addComment(tx, { ...key, body, writtenBy: userId });
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "claim.commented",
      subjectKind: "claim",
      subjectId: input.claimId,
      payload: { comment: id, body },
    });
    return ok({ id });
  });
}

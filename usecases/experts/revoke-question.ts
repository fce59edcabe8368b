import "server-only";

import { db } from "@/db";
import { revokeExpertQuestion } from "@/db/queries/experts";
import { addEntry } from "@/db/queries/ledger";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";

/** Takes a question back that has no answer yet; its link leads nowhere then. */
export async function revokeQuestion(
  actor: Actor,
  questionId: string,
): Promise<Result<undefined, "not-found" | "not-your-role">> {
  if (!may(actor, "propose")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  return db.transaction(async (tx) => {
    const ended = { newsroomId, questionId, revokedBy: userId };
    const question = await revokeExpertQuestion(tx, ended);
    if (!question) return refuse("not-found");
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "expert.question_revoked",
      subjectKind: "claim",
      subjectId: question.claimId,
      payload: { expertQuestion: questionId },
    });
    return ok(undefined);
  });
}

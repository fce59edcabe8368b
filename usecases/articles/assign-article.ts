import "server-only";

import { db } from "@/db";
import { lockArticle, updateArticleAssignment } from "@/db/queries/articles";
import { addEntry } from "@/db/queries/ledger";
import { findActor } from "@/db/queries/people";
import { type Actor, may } from "@/domain/people/actor";
import type { AssignInput } from "@/domain/people/assign-input";
import { ok, type Result, refuse } from "@/lib/result";
import type { AssignRefusal } from "@/usecases/claims/assign-claim";

/** Gives an article to a colleague until a time, or to nobody. */
export async function assignArticle(
  actor: Actor,
  input: AssignInput,
): Promise<Result<undefined, AssignRefusal>> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const key = { newsroomId, articleId: input.subjectId };
  return db.transaction(async (tx) => {
    if (!(await lockArticle(tx, key))) return refuse("not-found");
    const { assignedTo } = input;
    const person = assignedTo ? await findActor(tx, assignedTo) : undefined;
    if (assignedTo && person?.newsroomId !== newsroomId) {
      return refuse("no-such-person");
    }
    const dueAt = input.dueAt ? new Date(input.dueAt) : null;
    await updateArticleAssignment(tx, key, { assignedTo, dueAt });
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "article.assigned",
      subjectKind: "article",
      subjectId: input.subjectId,
      payload: { to: assignedTo, due: input.dueAt },
    });
    return ok(undefined);
  });
}

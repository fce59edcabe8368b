import "server-only";

import { db } from "@/db";
import { addEntry } from "@/db/queries/ledger";
import { findNewsroom, updateNewsroom } from "@/db/queries/newsrooms";
import { type Actor, may } from "@/domain/people/actor";
import type { NewsroomInput } from "@/domain/people/newsroom-input";
import { ok, type Result, refuse } from "@/lib/result";

/** What the public is told of the actor's newsroom. */
export async function readNewsroom(actor: Actor) {
  return findNewsroom(db, actor.newsroomId);
}

/** Changes what the public is told of the newsroom; editions stay as issued. */
export async function editNewsroom(
  actor: Actor,
  input: NewsroomInput,
): Promise<Result<undefined, "not-your-role">> {
  if (!may(actor, "administer")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  return db.transaction(async (tx) => {
    await updateNewsroom(tx, newsroomId, input);
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "newsroom.edited",
      subjectKind: "newsroom",
      subjectId: newsroomId,
      payload: input,
    });
    return ok(undefined);
  });
}

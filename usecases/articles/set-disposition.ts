import "server-only";

import { db } from "@/db";
import { deleteDisposition, putDisposition } from "@/db/queries/coverage";
import { addEntry } from "@/db/queries/ledger";
import { findCurrentVersion } from "@/db/queries/versions";
import type { DispositionInput } from "@/domain/articles/disposition-input";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";

export type DispositionRefusal =
  | "not-found"
  | "not-your-role"
  | "no-such-sentence";

/** Says of one sentence why it needs no claim, in place of what was said before. */
export async function setDisposition(
  actor: Actor,
  input: DispositionInput,
): Promise<Result<DispositionInput, DispositionRefusal>> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const key = { newsroomId, articleId: input.articleId };
  return db.transaction(async (tx) => {
    const version = await findCurrentVersion(tx, key);
    if (!version) return refuse("not-found");
    if (!version.sentences[input.sentence]) return refuse("no-such-sentence");
    const { sentence, disposition, reason } = input;
    const at = { newsroomId, versionId: version.id, sentence };
    if (disposition) {
      await putDisposition(tx, { ...at, disposition, reason, setBy: userId });
    } else {
      await deleteDisposition(tx, at);
    }
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: disposition ? "sentence.dispositioned" : "sentence.reopened",
      subjectKind: "article",
      subjectId: input.articleId,
      payload: { version: version.id, sentence, disposition, reason },
    });
    return ok(input);
  });
}

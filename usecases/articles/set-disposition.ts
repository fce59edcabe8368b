import "server-only";

import { db } from "@/db";
import { lockArticle } from "@/db/queries/articles";
import { deleteDispositions, putDispositions } from "@/db/queries/coverage";
import { addEntry } from "@/db/queries/ledger";
import { findCurrentVersion } from "@/db/queries/versions";
import type { DispositionInput } from "@/domain/articles/disposition-input";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";
import { keepSignOffTrue } from "./keep-sign-off-true";

export type DispositionRefusal =
  | "not-found"
  | "not-your-role"
  | "article-captured-again"
  | "no-such-sentence";

/**
 * Says of some sentences why they need no claim, in place of what was said
 * before, or opens them again: all of them or none. Opening one withdraws the
 * article's sign-off.
 */
export async function setDisposition(
  actor: Actor,
  input: DispositionInput,
): Promise<Result<DispositionInput, DispositionRefusal>> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const key = { newsroomId, articleId: input.articleId };
  return db.transaction(async (tx) => {
    // Locked, so that nobody signs off what is being opened.
    const article = await lockArticle(tx, key);
    const version = article && (await findCurrentVersion(tx, key));
    if (!version) return refuse("not-found");
    if (input.versionId && input.versionId !== version.id) {
      return refuse("article-captured-again");
    }
    const { disposition, reason } = input;
    const sentences = [...new Set(input.sentences)];
    const last = Math.max(...sentences);
    if (last >= version.sentences.length) return refuse("no-such-sentence");
    const at = { newsroomId, versionId: version.id, sentences };
    if (disposition) {
      await putDispositions(tx, { ...at, disposition, reason, setBy: userId });
    } else {
      await deleteDispositions(tx, at);
    }
    const withdrawn = await keepSignOffTrue(tx, newsroomId, version);
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: disposition ? "sentence.dispositioned" : "sentence.reopened",
      subjectKind: "article",
      subjectId: input.articleId,
      payload: {
        version: version.id,
        sentences,
        disposition,
        reason,
        ...(withdrawn && { sign_off_withdrawn: withdrawn }),
      },
    });
    return ok(input);
  });
}

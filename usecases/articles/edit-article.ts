import "server-only";

import { db } from "@/db";
import { lockArticle, updateArticle } from "@/db/queries/articles";
import { addEntry } from "@/db/queries/ledger";
import type { EditArticleInput } from "@/domain/articles/article-input";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";

/**
 * Rewrites what is known about an article beside its words. Someone else's
 * edit in between refuses this one, with the details as they stand.
 */
export async function editArticle(
  actor: Actor,
  input: EditArticleInput,
): Promise<
  Result<
    { revision: number },
    "not-found" | "not-your-role" | "changed-meanwhile"
  >
> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { articleId, revision, ...details } = input;
  const key = { newsroomId, articleId };
  return db.transaction(async (tx) => {
    const before = await lockArticle(tx, key);
    if (!before) return refuse("not-found");
    const after = await updateArticle(tx, { ...key, revision }, details);
    if (after === undefined) {
      const current = before;
      return refuse("changed-meanwhile", {
        revision: current.revision,
        current,
      });
    }
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "article.edited",
      subjectKind: "article",
      subjectId: articleId,
      payload: { ...changes(before, details), revision: after },
    });
    return ok({ revision: after });
  });
}

type Details = Omit<EditArticleInput, "articleId" | "revision">;

/** The details that changed, as they were and as they are. */
function changes(before: Details, after: Details) {
  const changed = (Object.keys(after) as (keyof Details)[]).filter(
    (name) => before[name] !== after[name],
  );
  return {
    from: Object.fromEntries(changed.map((name) => [name, before[name]])),
    to: Object.fromEntries(changed.map((name) => [name, after[name]])),
  };
}

import "server-only";

import { db } from "@/db";
import { addDismissal } from "@/db/queries/dismissals";
import { addEntry } from "@/db/queries/ledger";
import { findCurrentVersion } from "@/db/queries/versions";
import { type Actor, may } from "@/domain/people/actor";
import type { DismissInput } from "@/domain/suggestions/suggestion-input";
import { ok, type Result, refuse } from "@/lib/result";

/** Says that a suggestion is not worth a claim; it is not offered again. */
export async function dismissSuggestion(
  actor: Actor,
  { articleId, kind, start, end }: DismissInput,
): Promise<Result<undefined, "not-found" | "not-your-role">> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  return db.transaction(async (tx) => {
    const version = await findCurrentVersion(tx, { newsroomId, articleId });
    if (!version) return refuse("not-found");
    const at = { versionId: version.id, kind, start, end };
    await addDismissal(tx, { ...at, newsroomId, dismissedBy: userId });
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "suggestion.dismissed",
      subjectKind: "article",
      subjectId: articleId,
      payload: at,
    });
    return ok(undefined);
  });
}

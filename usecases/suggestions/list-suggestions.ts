import "server-only";

import { db } from "@/db";
import { listMentionSpans } from "@/db/queries/coverage";
import { listDismissals } from "@/db/queries/dismissals";
import { findCurrentVersion } from "@/db/queries/versions";
import type { Actor } from "@/domain/people/actor";
import { type Suggestion, suggest } from "@/domain/suggestions/suggest";
import { wordOfKey } from "@/domain/suggestions/suggestion-key";
import { unclaimed } from "@/domain/suggestions/unclaimed";
import { ok, type Result, refuse } from "@/lib/result";

/**
 * What may be worth a claim in an article's current version, in reading
 * order: not what the desk dismissed, nor where a claim's mention stands
 * already. Offered, never counted.
 */
export async function listSuggestions(
  actor: Actor,
  articleId: string,
): Promise<Result<Suggestion[], "not-found">> {
  const { newsroomId } = actor;
  const version = await findCurrentVersion(db, { newsroomId, articleId });
  if (!version) return refuse("not-found");
  const key = { newsroomId, versionId: version.id };
  const [dismissed, mentions] = await Promise.all([
    listDismissals(db, key),
    listMentionSpans(db, key),
  ]);
  const gone = new Set(dismissed.map(wordOfKey));
  const offered = suggest(version, version.language).filter(
    (each) => !gone.has(wordOfKey(each)),
  );
  return ok(unclaimed(offered, mentions));
}

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
  const read = await readSuggestions(actor, articleId);
  if (!read.ok) return read;
  const { versionId, suggestions } = read.value;
  const mentions = await listMentionSpans(db, { newsroomId, versionId });
  const offered = suggestions.flatMap(({ dismissed, ...one }) =>
    dismissed ? [] : [one],
  );
  return ok(unclaimed(offered, mentions));
}

export type AllSuggestions = {
  versionId: string;
  suggestions: (Suggestion & { dismissed: boolean })[];
};

/**
 * All that the words of the current version suggest, claimed or not, and
 * whether the desk dismissed it: for a screen that knows the mentions itself.
 */
export async function readSuggestions(
  { newsroomId }: Actor,
  articleId: string,
): Promise<Result<AllSuggestions, "not-found">> {
  const version = await findCurrentVersion(db, { newsroomId, articleId });
  if (!version) return refuse("not-found");
  const versionId = version.id;
  const dismissed = await listDismissals(db, { newsroomId, versionId });
  const gone = new Set(dismissed.map(wordOfKey));
  const suggestions = suggest(version, version.language).map((one) => ({
    ...one,
    dismissed: gone.has(wordOfKey(one)),
  }));
  return ok({ versionId, suggestions });
}

import "server-only";

import { db } from "@/db";
import { findArticle } from "@/db/queries/articles";
import { listSnapshots } from "@/db/queries/snapshots";
import { findVersion, listVersions } from "@/db/queries/versions";
import { type DiffSegment, diffWords } from "@/domain/anchoring/word-diff";
import type { Actor } from "@/domain/people/actor";

/** Two versions side by side: what was removed from `from`, added in `to`. */
export type Comparison = { from: number; to: number; segments: DiffSegment[] };

/**
 * The versions of an article, oldest first, the saved copies of its page, and
 * the words that changed between two versions: the two asked for by number, or else the last two. Undefined
 * when the newsroom has no such article; no comparison when there is only one
 * version or a number is not of this article.
 */
export async function compareVersions(
  actor: Actor,
  asked: { articleId: string; from?: number; to?: number },
) {
  const key = { newsroomId: actor.newsroomId, articleId: asked.articleId };
  const article = await findArticle(db, key);
  if (!article) return undefined;
  const [versions, copies] = await Promise.all([
    listVersions(db, key),
    listSnapshots(db, key),
  ]);
  const to = asked.to ?? versions.at(-1)?.n ?? 1;
  const from = asked.from ?? to - 1;
  const [before, after] = await Promise.all([
    findVersion(db, { ...key, n: from }),
    findVersion(db, { ...key, n: to }),
  ]);
  const compared: Comparison | undefined =
    before && after
      ? { from, to, segments: diffWords(before.text, after.text) }
      : undefined;
  return { article, versions, copies, compared };
}

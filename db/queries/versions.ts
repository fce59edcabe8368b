import { and, asc, desc, eq } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { articles, users, versions } from "@/db/schema";
import type { CaptureMethod, VersionText } from "@/domain/articles/version";

type ArticleKey = { newsroomId: string; articleId: string };

const columns = {
  id: versions.id,
  articleId: versions.articleId,
  n: versions.n,
  text: versions.text,
  sha256: versions.sha256,
  blocks: versions.blocks,
  sentences: versions.sentences,
  captureMethod: versions.captureMethod,
  capturedAt: versions.capturedAt,
  capturedBy: versions.capturedBy,
  language: articles.language,
};

/** The newest version of an article of the newsroom. */
export async function findCurrentVersion(on: Executor, key: ArticleKey) {
  const [row] = await on
    .select(columns)
    .from(versions)
    .innerJoin(articles, eq(articles.id, versions.articleId))
    .where(
      and(
        eq(versions.newsroomId, key.newsroomId),
        eq(versions.articleId, key.articleId),
      ),
    )
    .orderBy(desc(versions.n))
    .limit(1);
  return row;
}

export type VersionRow = NonNullable<
  Awaited<ReturnType<typeof findCurrentVersion>>
>;

/** One version of an article by its number. */
export async function findVersion(
  on: Executor,
  key: ArticleKey & { n: number },
) {
  const [row] = await on
    .select(columns)
    .from(versions)
    .innerJoin(articles, eq(articles.id, versions.articleId))
    .where(
      and(
        eq(versions.newsroomId, key.newsroomId),
        eq(versions.articleId, key.articleId),
        eq(versions.n, key.n),
      ),
    );
  return row;
}

/** The versions of an article without their texts, oldest first. */
export async function listVersions(on: Executor, key: ArticleKey) {
  return on
    .select({
      id: versions.id,
      n: versions.n,
      sha256: versions.sha256,
      captureMethod: versions.captureMethod,
      capturedAt: versions.capturedAt,
      capturedBy: users.name,
    })
    .from(versions)
    .innerJoin(users, eq(users.id, versions.capturedBy))
    .where(
      and(
        eq(versions.newsroomId, key.newsroomId),
        eq(versions.articleId, key.articleId),
      ),
    )
    .orderBy(asc(versions.n));
}

/** Keeps a capture for ever; the database checks its hash and its form. */
export async function addVersion(
  tx: Transaction,
  version: VersionText &
    ArticleKey & {
      n: number;
      sha256: string;
      captureMethod: CaptureMethod;
      capturedBy: string;
    },
): Promise<string> {
  const [row] = await tx
    .insert(versions)
    .values(version)
    .returning({ id: versions.id });
  if (!row) throw new Error("No version was added.");
  return row.id;
}

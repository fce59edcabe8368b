import { and, desc, eq, lt, or, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { articles, users, versions } from "@/db/schema";
import type { Rights } from "@/domain/articles/version";

export type ArticleKey = { newsroomId: string; articleId: string };

export type ArticleDetails = {
  title: string;
  outlet: string | null;
  byline: string | null;
  publishedAt: string | null;
  language: string;
  sourceUrl: string | null;
  rights: Rights;
};

const at = (key: ArticleKey) =>
  and(eq(articles.id, key.articleId), eq(articles.newsroomId, key.newsroomId));

const columns = {
  id: articles.id,
  title: articles.title,
  outlet: articles.outlet,
  byline: articles.byline,
  publishedAt: articles.publishedAt,
  language: articles.language,
  sourceUrl: articles.sourceUrl,
  rights: articles.rights,
  assignedTo: articles.assignedTo,
  dueAt: articles.dueAt,
  revision: articles.revision,
  createdAt: articles.createdAt,
};

/** One article of one newsroom. */
export async function findArticle(on: Executor, key: ArticleKey) {
  const [row] = await on.select(columns).from(articles).where(at(key));
  return row;
}

export type ArticleRow = NonNullable<Awaited<ReturnType<typeof findArticle>>>;

/** Locks an article, so that captures of it are taken in one after another. */
export async function lockArticle(tx: Transaction, key: ArticleKey) {
  const [row] = await tx
    .select(columns)
    .from(articles)
    .where(at(key))
    .for("update");
  return row;
}

/** Adds an article; its words come with its first version. */
export async function addArticle(
  tx: Transaction,
  article: ArticleDetails & { newsroomId: string; createdBy: string },
): Promise<string> {
  const [row] = await tx
    .insert(articles)
    .values(article)
    .returning({ id: articles.id });
  if (!row) throw new Error("No article was added.");
  return row.id;
}

/**
 * Rewrites an article's details if nobody did since `revision`.
 *
 * @returns the new revision, or undefined when it has moved.
 */
export async function updateArticle(
  tx: Transaction,
  key: ArticleKey & { revision: number },
  details: ArticleDetails,
): Promise<number | undefined> {
  const [row] = await tx
    .update(articles)
    .set({ ...details, revision: sql`${articles.revision} + 1` })
    .where(and(at(key), eq(articles.revision, key.revision)))
    .returning({ revision: articles.revision });
  return row?.revision;
}

/** Gives an article to a person until a time, or to nobody. */
export async function updateArticleAssignment(
  tx: Transaction,
  key: ArticleKey,
  to: { assignedTo: string | null; dueAt: Date | null },
): Promise<void> {
  await tx.update(articles).set(to).where(at(key));
}

export type ArticleFilter = {
  newsroomId: string;
  outlet?: string;
  assignedTo?: string;
  /** Keyset: rows older than this one. */
  after?: { createdAt: Date; id: string };
  limit: number;
};

/** Articles, newest first, a page at a time. */
export async function listArticles(on: Executor, filter: ArticleFilter) {
  const { after } = filter;
  return on
    .select({ ...columns, assigneeName: users.name })
    .from(articles)
    .leftJoin(users, eq(users.id, articles.assignedTo))
    .where(
      and(
        eq(articles.newsroomId, filter.newsroomId),
        filter.outlet ? eq(articles.outlet, filter.outlet) : undefined,
        filter.assignedTo
          ? eq(articles.assignedTo, filter.assignedTo)
          : undefined,
        after
          ? or(
              lt(articles.createdAt, after.createdAt),
              and(
                eq(articles.createdAt, after.createdAt),
                lt(articles.id, after.id),
              ),
            )
          : undefined,
      ),
    )
    .orderBy(desc(articles.createdAt), desc(articles.id))
    .limit(filter.limit);
}

/** The article that already has a version with these words, if one does. */
export async function findArticleByWords(
  on: Executor,
  key: { newsroomId: string; sha256: string },
) {
  const [row] = await on
    .select({ id: articles.id, title: articles.title })
    .from(versions)
    .innerJoin(articles, eq(articles.id, versions.articleId))
    .where(
      and(
        eq(versions.newsroomId, key.newsroomId),
        eq(versions.sha256, key.sha256),
      ),
    )
    .limit(1);
  return row;
}

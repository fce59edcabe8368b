import { and, asc, eq, inArray, isNull } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { articles, mentions, versions } from "@/db/schema";
import type { Anchor } from "@/domain/anchoring/selector";

/** Adds a mention; the database refuses words that are not its version's. */
export async function addMention(
  tx: Transaction,
  mention: Anchor & {
    newsroomId: string;
    claimId: string;
    articleId: string;
    versionId: string;
    createdBy: string;
    continues?: string;
  },
): Promise<string> {
  const [row] = await tx
    .insert(mentions)
    .values(mention)
    .returning({ id: mentions.id });
  if (!row) throw new Error("No mention was added.");
  return row.id;
}

/** The mentions of some claims, wherever they stand, oldest article first. */
export async function listMentionsOfClaims(
  on: Executor,
  of: { newsroomId: string; claimIds: string[] },
) {
  return on
    .select({
      id: mentions.id,
      claimId: mentions.claimId,
      articleId: mentions.articleId,
      articleTitle: articles.title,
      outlet: articles.outlet,
      url: articles.sourceUrl,
      publishedAt: articles.publishedAt,
      language: articles.language,
      rights: articles.rights,
      versionId: mentions.versionId,
      versionN: versions.n,
      versionSha256: versions.sha256,
      start: mentions.start,
      end: mentions.end,
      exact: mentions.exact,
      prefix: mentions.prefix,
      suffix: mentions.suffix,
      continues: mentions.continues,
      createdAt: mentions.createdAt,
    })
    .from(mentions)
    .innerJoin(articles, eq(articles.id, mentions.articleId))
    .innerJoin(versions, eq(versions.id, mentions.versionId))
    .where(
      and(
        eq(mentions.newsroomId, of.newsroomId),
        inArray(mentions.claimId, of.claimIds),
        isNull(mentions.removedAt),
      ),
    )
    .orderBy(
      asc(articles.publishedAt),
      asc(articles.createdAt),
      asc(articles.id),
      asc(versions.n),
      asc(mentions.start),
    );
}

type MentionKey = { newsroomId: string; mentionId: string };

/** A mention that stands, locked until the end of the transaction. */
export async function lockMention(tx: Transaction, key: MentionKey) {
  const [row] = await tx
    .select({
      id: mentions.id,
      claimId: mentions.claimId,
      articleId: mentions.articleId,
      versionId: mentions.versionId,
      start: mentions.start,
      end: mentions.end,
    })
    .from(mentions)
    .where(
      and(
        eq(mentions.newsroomId, key.newsroomId),
        eq(mentions.id, key.mentionId),
        isNull(mentions.removedAt),
      ),
    )
    .for("update");
  return row;
}

/** Takes a mention away; its row stays for the history. */
export async function removeMention(
  tx: Transaction,
  key: MentionKey,
): Promise<void> {
  await tx
    .update(mentions)
    .set({ removedAt: new Date() })
    .where(
      and(
        eq(mentions.newsroomId, key.newsroomId),
        eq(mentions.id, key.mentionId),
      ),
    );
}

/** Whose claim a mention is of, whatever newsroom's. */
export async function findMentionClaim(on: Executor, mentionId: string) {
  const [row] = await on
    .select({ newsroomId: mentions.newsroomId, claimId: mentions.claimId })
    .from(mentions)
    .where(eq(mentions.id, mentionId));
  return row;
}

import {
  and,
  asc,
  eq,
  gt,
  inArray,
  isNull,
  notInArray,
  or,
  sql,
} from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Executor, Transaction } from "@/db/client";
import {
  articles,
  claims,
  mentions,
  reanchorings,
  versions,
} from "@/db/schema";
import type { MentionState, ReanchorDecision } from "@/domain/anchoring/state";

/** Notes what became of a mention in a new version. */
export async function addReanchoring(
  tx: Transaction,
  item: {
    newsroomId: string;
    mentionId: string;
    versionId: string;
    state: MentionState;
    start: number | null;
    end: number | null;
    exact: string | null;
    newMentionId?: string;
    decision?: "carried";
  },
): Promise<string> {
  const decidedAt = item.decision ? new Date() : null;
  const [row] = await tx
    .insert(reanchorings)
    .values({ ...item, decidedAt })
    .returning({ id: reanchorings.id });
  if (!row) throw new Error("No re-anchoring was added.");
  return row.id;
}

type Key = { newsroomId: string; reanchoringId: string };

const at = (key: Key) =>
  and(
    eq(reanchorings.id, key.reanchoringId),
    eq(reanchorings.newsroomId, key.newsroomId),
  );

/** A mention that waits, with its words then and now, locked. */
export async function lockReanchoring(tx: Transaction, key: Key) {
  const [row] = await tx
    .select({
      id: reanchorings.id,
      mentionId: reanchorings.mentionId,
      versionId: reanchorings.versionId,
      state: reanchorings.state,
      start: reanchorings.start,
      end: reanchorings.end,
      exact: reanchorings.exact,
      decision: reanchorings.decision,
      claimId: mentions.claimId,
      articleId: mentions.articleId,
      text: versions.text,
    })
    .from(reanchorings)
    .innerJoin(mentions, eq(mentions.id, reanchorings.mentionId))
    .innerJoin(versions, eq(versions.id, reanchorings.versionId))
    .where(at(key))
    .for("update", { of: reanchorings });
  return row;
}

/** Settles a mention that waited. */
export async function updateReanchoring(
  tx: Transaction,
  key: Key,
  settled: {
    decision: Exclude<ReanchorDecision, "carried" | "superseded">;
    decidedBy: string;
    newMentionId?: string;
  },
): Promise<void> {
  await tx
    .update(reanchorings)
    .set({ ...settled, decidedAt: sql`now()` })
    .where(at(key));
}

/**
 * Takes the mentions of an article that still wait off the list, because a
 * newer version has come; each with the text and the place it last stood in.
 */
export async function supersedeWaiting(
  tx: Transaction,
  key: { newsroomId: string; articleId: string },
) {
  const waiting = await tx
    .select({
      reanchoringId: reanchorings.id,
      id: mentions.id,
      claimId: mentions.claimId,
      start: mentions.start,
      end: mentions.end,
      text: versions.text,
    })
    .from(reanchorings)
    .innerJoin(mentions, eq(mentions.id, reanchorings.mentionId))
    .innerJoin(versions, eq(versions.id, mentions.versionId))
    .where(
      and(
        eq(reanchorings.newsroomId, key.newsroomId),
        eq(mentions.articleId, key.articleId),
        isNull(reanchorings.decision),
      ),
    );
  await tx
    .update(reanchorings)
    .set({ decision: "superseded", decidedAt: sql`now()` })
    .where(
      inArray(
        reanchorings.id,
        waiting.map((item) => item.reanchoringId),
      ),
    );
  return waiting;
}

/** The mentions of an article that wait for a person, in reading order. */
export async function listWaiting(
  on: Executor,
  key: { newsroomId: string; articleId: string },
) {
  return on
    .select({
      id: reanchorings.id,
      state: reanchorings.state,
      claimId: mentions.claimId,
      statement: claims.statement,
      before: mentions.exact,
      beforePrefix: mentions.prefix,
      beforeSuffix: mentions.suffix,
      start: reanchorings.start,
      end: reanchorings.end,
      exact: reanchorings.exact,
      versionId: reanchorings.versionId,
      versionN: versions.n,
    })
    .from(reanchorings)
    .innerJoin(mentions, eq(mentions.id, reanchorings.mentionId))
    .innerJoin(claims, eq(claims.id, mentions.claimId))
    .innerJoin(versions, eq(versions.id, reanchorings.versionId))
    .where(
      and(
        eq(reanchorings.newsroomId, key.newsroomId),
        eq(mentions.articleId, key.articleId),
        isNull(reanchorings.decision),
      ),
    )
    .orderBy(asc(versions.n), asc(mentions.start));
}

const before = alias(versions, "version_before");

/**
 * The newer captures in which the words under a claim are not those that were
 * checked: a person has yet to say where they went, or said since `since` that
 * they changed or are gone. One for each mention, in the order of captures.
 */
export async function listChangedWords(
  on: Executor,
  of: { newsroomId: string; claimId: string; since: Date },
) {
  return on
    .select({
      articleTitle: articles.title,
      language: articles.language,
      before: before.n,
      now: versions.n,
      capturedAt: versions.capturedAt,
    })
    .from(reanchorings)
    .innerJoin(mentions, eq(mentions.id, reanchorings.mentionId))
    .innerJoin(before, eq(before.id, mentions.versionId))
    .innerJoin(versions, eq(versions.id, reanchorings.versionId))
    .innerJoin(articles, eq(articles.id, mentions.articleId))
    .where(
      and(
        eq(mentions.newsroomId, of.newsroomId),
        eq(mentions.claimId, of.claimId),
        isNull(mentions.removedAt),
        or(
          isNull(reanchorings.decision),
          and(
            notInArray(reanchorings.decision, ["carried", "superseded"]),
            gt(reanchorings.decidedAt, of.since),
          ),
        ),
      ),
    )
    .orderBy(asc(versions.capturedAt), asc(reanchorings.id));
}

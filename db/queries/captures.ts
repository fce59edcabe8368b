import { and, asc, desc, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { articles, captures, sources, users } from "@/db/schema";

type CaptureKey = { newsroomId: string; captureId: string };

const at = (key: CaptureKey) =>
  and(eq(captures.id, key.captureId), eq(captures.newsroomId, key.newsroomId));

const UNDER_WAY = inArray(captures.state, ["waiting", "fetching", "reading"]);

const line = {
  id: captures.id,
  purpose: captures.purpose,
  url: captures.url,
  articleId: captures.articleId,
  sourceId: captures.sourceId,
  state: captures.state,
  tries: captures.tries,
  reason: captures.reason,
  status: captures.status,
  nextTryAt: captures.nextTryAt,
  outcome: captures.outcome,
  requestedBy: captures.requestedBy,
  closedAt: captures.closedAt,
  createdAt: captures.createdAt,
};

const columns = {
  ...line,
  sha256: captures.sha256,
  bytes: captures.bytes,
  finalUrl: captures.finalUrl,
  fetchedAt: captures.fetchedAt,
  understood: captures.understood,
  snapshotId: captures.snapshotId,
  versionId: captures.versionId,
};

/** Notes that a page is to be captured; a job does the rest. */
export async function addCapture(
  tx: Transaction,
  capture: Pick<
    typeof captures.$inferInsert,
    "newsroomId" | "requestedBy" | "purpose" | "url" | "articleId" | "sourceId"
  >,
): Promise<string> {
  const [row] = await tx
    .insert(captures)
    .values(capture)
    .returning({ id: captures.id });
  if (!row) throw new Error("No capture was added.");
  return row.id;
}

/** One capture of the newsroom, with what it has come to. */
export async function findCapture(on: Executor, key: CaptureKey) {
  const [row] = await on
    .select({
      ...columns,
      requestedByName: users.name,
      articleTitle: articles.title,
      sourceTitle: sources.title,
    })
    .from(captures)
    .innerJoin(users, eq(users.id, captures.requestedBy))
    .leftJoin(articles, eq(articles.id, captures.articleId))
    .leftJoin(sources, eq(sources.id, captures.sourceId))
    .where(at(key));
  return row;
}

/** Locks a capture, so that it ends and is saved once. */
export async function lockCapture(tx: Transaction, key: CaptureKey) {
  const [row] = await tx
    .select(columns)
    .from(captures)
    .where(at(key))
    .for("update");
  return row;
}

export type CaptureRow = NonNullable<Awaited<ReturnType<typeof lockCapture>>>;

/**
 * Begins a try of a capture that has not ended, also of one whose last try
 * was cut short; undefined for any other.
 */
export async function beginTry(
  on: Executor,
  key: CaptureKey,
): Promise<CaptureRow | undefined> {
  const [row] = await on
    .update(captures)
    .set({
      state: "fetching",
      tries: sql`${captures.tries} + 1`,
      reason: null,
      status: null,
      nextTryAt: null,
    })
    .where(and(at(key), UNDER_WAY))
    .returning(columns);
  return row;
}

/** Writes where a capture under way stands; one that has ended stays as it is. */
export async function updateCapture(
  on: Executor,
  key: CaptureKey,
  change: Partial<
    Omit<typeof captures.$inferInsert, "id" | "newsroomId" | "requestedBy">
  >,
): Promise<boolean> {
  const rows = await on
    .update(captures)
    .set(change)
    .where(and(at(key), UNDER_WAY))
    .returning({ id: captures.id });
  return rows.length > 0;
}

/** Puts a failed capture back to its beginning; false if it hasn't failed. */
export async function reopenCapture(
  tx: Transaction,
  key: CaptureKey,
): Promise<boolean> {
  const rows = await tx
    .update(captures)
    .set({ state: "waiting", tries: 0, reason: null, status: null })
    .where(
      and(at(key), eq(captures.state, "failed"), isNull(captures.closedAt)),
    )
    .returning({ id: captures.id });
  return rows.length > 0;
}

/** Says that nothing of a capture waits for a person any more. */
export async function closeCapture(
  tx: Transaction,
  key: CaptureKey,
  saved: {
    articleId?: string;
    versionId?: string;
    snapshotId?: string;
  } = {},
): Promise<void> {
  await tx
    .update(captures)
    .set({ ...saved, understood: null, closedAt: new Date() })
    .where(at(key));
}

/**
 * Whether the version was made from, or confirmed by, a page that read word
 * for word like this before anybody corrected it.
 */
export async function wasReadAs(
  on: Executor,
  key: { newsroomId: string; versionId: string; wordsSha256: string },
): Promise<boolean> {
  const [row] = await on
    .select({ id: captures.id })
    .from(captures)
    .where(
      and(
        eq(captures.newsroomId, key.newsroomId),
        eq(captures.versionId, key.versionId),
        eq(captures.wordsSha256, key.wordsSha256),
      ),
    )
    .limit(1);
  return row !== undefined;
}

export type OpenCaptureFilter = {
  newsroomId: string;
  requestedBy?: string;
  /** Only those of one source. */
  sourceId?: string;
  after?: { createdAt: Date; id: string };
  limit: number;
};

/** Captures under way, failed, or read and not yet saved, newest first. */
export async function listOpenCaptures(
  on: Executor,
  { newsroomId, requestedBy, sourceId, after, limit }: OpenCaptureFilter,
) {
  return on
    .select({
      ...line,
      requestedByName: users.name,
      articleTitle: articles.title,
      sourceTitle: sources.title,
    })
    .from(captures)
    .innerJoin(users, eq(users.id, captures.requestedBy))
    .leftJoin(articles, eq(articles.id, captures.articleId))
    .leftJoin(sources, eq(sources.id, captures.sourceId))
    .where(
      and(
        eq(captures.newsroomId, newsroomId),
        isNull(captures.closedAt),
        requestedBy ? eq(captures.requestedBy, requestedBy) : undefined,
        sourceId ? eq(captures.sourceId, sourceId) : undefined,
        after
          ? or(
              lt(captures.createdAt, after.createdAt),
              and(
                eq(captures.createdAt, after.createdAt),
                lt(captures.id, after.id),
              ),
            )
          : undefined,
      ),
    )
    .orderBy(desc(captures.createdAt), desc(captures.id))
    .limit(limit);
}

export type OpenCapture = Awaited<ReturnType<typeof listOpenCaptures>>[number];

/** Every newsroom's captures that have not ended, oldest first. */
export async function listCapturesUnderWay(on: Executor) {
  return on
    .select({
      id: captures.id,
      newsroomId: captures.newsroomId,
      nextTryAt: captures.nextTryAt,
    })
    .from(captures)
    .where(UNDER_WAY)
    .orderBy(asc(captures.createdAt));
}

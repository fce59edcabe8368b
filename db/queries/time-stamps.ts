import {
  and,
  asc,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  lte,
  sql,
} from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { timeStamps } from "@/db/schema";

type Key = { newsroomId: string; id: string };

/** Notes that a hash is to be stamped: a saved copy's, or a ledger row's. */
export async function addTimeStamp(
  tx: Transaction,
  stamp: { newsroomId: string; sha256: string; authority: string } & (
    | { snapshotId: string }
    | { ledgerSeq: number }
  ),
): Promise<string> {
  const [row] = await tx
    .insert(timeStamps)
    .values(stamp)
    .returning({ id: timeStamps.id });
  if (!row) throw new Error("No time stamp was asked for.");
  return row.id;
}

/** Begins a try of a stamp that has not come yet; undefined for any other. */
export async function beginStampTry(on: Executor, { newsroomId, id }: Key) {
  const [row] = await on
    .update(timeStamps)
    .set({ tries: sql`${timeStamps.tries} + 1`, nextTryAt: null })
    .where(
      and(
        eq(timeStamps.id, id),
        eq(timeStamps.newsroomId, newsroomId),
        eq(timeStamps.state, "waiting"),
      ),
    )
    .returning({
      snapshotId: timeStamps.snapshotId,
      ledgerSeq: timeStamps.ledgerSeq,
      sha256: timeStamps.sha256,
      authority: timeStamps.authority,
      tries: timeStamps.tries,
    });
  return row;
}

/** Writes what became of a stamp, unless that is written already. */
export async function updateTimeStamp(
  on: Executor,
  { newsroomId, id }: Key,
  change: Partial<Omit<typeof timeStamps.$inferInsert, "id" | "newsroomId">>,
): Promise<boolean> {
  const rows = await on
    .update(timeStamps)
    .set(change)
    .where(
      and(
        eq(timeStamps.id, id),
        eq(timeStamps.newsroomId, newsroomId),
        eq(timeStamps.state, "waiting"),
      ),
    )
    .returning({ id: timeStamps.id });
  return rows.length > 0;
}

/** Every newsroom's stamps that have not come yet, oldest first. */
export async function listStampsUnderWay(on: Executor) {
  return on
    .select({
      id: timeStamps.id,
      newsroomId: timeStamps.newsroomId,
      nextTryAt: timeStamps.nextTryAt,
    })
    .from(timeStamps)
    .where(eq(timeStamps.state, "waiting"))
    .orderBy(asc(timeStamps.createdAt));
}

/** Whether the ledger's head was given to be stamped after `since`. */
export async function wasHeadStamped(
  on: Executor,
  newsroomId: string,
  since: Date,
): Promise<boolean> {
  const [row] = await on
    .select({ id: timeStamps.id })
    .from(timeStamps)
    .where(
      and(
        eq(timeStamps.newsroomId, newsroomId),
        isNotNull(timeStamps.ledgerSeq),
        gt(timeStamps.createdAt, since),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** The last row of the ledger that an authority has stamped. */
export async function findHeadStamp(on: Executor, newsroomId: string) {
  const [row] = await on
    .select({
      seq: timeStamps.ledgerSeq,
      stampedAt: timeStamps.stampedAt,
      signer: timeStamps.signer,
    })
    .from(timeStamps)
    .where(
      and(
        eq(timeStamps.newsroomId, newsroomId),
        isNotNull(timeStamps.ledgerSeq),
        eq(timeStamps.state, "done"),
      ),
    )
    .orderBy(desc(timeStamps.ledgerSeq))
    .limit(1);
  return row;
}

/**
 * Content addresses of the stamps of some saved copies, by their hashes, and
 * of the last stamp that the ledger had up to a row.
 */
export async function listStampTokens(
  on: Executor,
  of: { newsroomId: string; sha256s: string[]; upTo: number },
): Promise<string[]> {
  const done = and(
    eq(timeStamps.newsroomId, of.newsroomId),
    eq(timeStamps.state, "done"),
  );
  const [ofCopies, [ofHead]] = await Promise.all([
    on
      .select({ token: timeStamps.tokenSha256 })
      .from(timeStamps)
      .where(
        and(
          done,
          isNotNull(timeStamps.snapshotId),
          inArray(timeStamps.sha256, of.sha256s),
        ),
      )
      .orderBy(asc(timeStamps.sha256), asc(timeStamps.id)),
    on
      .select({ token: timeStamps.tokenSha256 })
      .from(timeStamps)
      .where(and(done, lte(timeStamps.ledgerSeq, of.upTo)))
      .orderBy(desc(timeStamps.ledgerSeq))
      .limit(1),
  ]);
  return [...ofCopies, ofHead].flatMap((row) => row?.token ?? []);
}

import { and, asc, eq, inArray, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { archiveReceipts, snapshots, sources, timeStamps } from "@/db/schema";
import type { ArchiveService } from "@/domain/captures/archive";

type Key = { newsroomId: string; id: string };

const UNDER_WAY = ["waiting", "pending"] as const;

/** Notes that a public archive is to be asked for a page. */
export async function addReceipt(
  tx: Transaction,
  receipt: {
    newsroomId: string;
    snapshotId: string;
    service: ArchiveService;
    url: string;
  },
): Promise<string> {
  const [row] = await tx
    .insert(archiveReceipts)
    .values(receipt)
    .returning({ id: archiveReceipts.id });
  if (!row) throw new Error("No receipt was added.");
  return row.id;
}

/** Begins a try of a request that has not ended; undefined for any other. */
export async function beginReceiptTry(on: Executor, { newsroomId, id }: Key) {
  const [row] = await on
    .update(archiveReceipts)
    .set({ tries: sql`${archiveReceipts.tries} + 1`, nextTryAt: null })
    .where(
      and(
        eq(archiveReceipts.id, id),
        eq(archiveReceipts.newsroomId, newsroomId),
        inArray(archiveReceipts.state, UNDER_WAY),
      ),
    )
    .returning({
      snapshotId: archiveReceipts.snapshotId,
      service: archiveReceipts.service,
      url: archiveReceipts.url,
      tries: archiveReceipts.tries,
      remoteId: archiveReceipts.remoteId,
    });
  return row;
}

/** Writes what an archive answered, unless the request has ended. */
export async function updateReceipt(
  on: Executor,
  { newsroomId, id }: Key,
  change: Partial<
    Omit<typeof archiveReceipts.$inferInsert, "id" | "newsroomId">
  >,
): Promise<boolean> {
  const rows = await on
    .update(archiveReceipts)
    .set(change)
    .where(
      and(
        eq(archiveReceipts.id, id),
        eq(archiveReceipts.newsroomId, newsroomId),
        inArray(archiveReceipts.state, UNDER_WAY),
      ),
    )
    .returning({ id: archiveReceipts.id });
  return rows.length > 0;
}

/** Every newsroom's requests to archives that have not ended, oldest first. */
export async function listReceiptsUnderWay(on: Executor) {
  return on
    .select({
      id: archiveReceipts.id,
      newsroomId: archiveReceipts.newsroomId,
      nextTryAt: archiveReceipts.nextTryAt,
    })
    .from(archiveReceipts)
    .where(inArray(archiveReceipts.state, UNDER_WAY))
    .orderBy(asc(archiveReceipts.createdAt));
}

/** What archives and the time-stamp authority said of some saved copies. */
export async function listReceipts(
  on: Executor,
  of: { newsroomId: string; snapshotIds: string[] },
) {
  const [archived, stamps] = await Promise.all([
    on
      .select({
        id: archiveReceipts.id,
        snapshotId: archiveReceipts.snapshotId,
        service: archiveReceipts.service,
        state: archiveReceipts.state,
        permalink: archiveReceipts.permalink,
        archivedAt: archiveReceipts.archivedAt,
        reason: archiveReceipts.reason,
      })
      .from(archiveReceipts)
      .where(
        and(
          eq(archiveReceipts.newsroomId, of.newsroomId),
          inArray(archiveReceipts.snapshotId, of.snapshotIds),
        ),
      )
      .orderBy(asc(archiveReceipts.service)),
    on
      .select({
        id: timeStamps.id,
        snapshotId: timeStamps.snapshotId,
        state: timeStamps.state,
        stampedAt: timeStamps.stampedAt,
        signer: timeStamps.signer,
        reason: timeStamps.reason,
      })
      .from(timeStamps)
      .where(
        and(
          eq(timeStamps.newsroomId, of.newsroomId),
          inArray(timeStamps.snapshotId, of.snapshotIds),
        ),
      ),
  ]);
  return { archived, stamps };
}

/** Whether a saved copy is of a source that must not be spoken of outside. */
export async function isConfidential(
  on: Executor,
  key: { newsroomId: string; snapshotId: string },
): Promise<boolean> {
  const [row] = await on
    .select({ confidential: sources.confidential })
    .from(snapshots)
    .innerJoin(sources, eq(sources.id, snapshots.sourceId))
    .where(
      and(
        eq(snapshots.newsroomId, key.newsroomId),
        eq(snapshots.id, key.snapshotId),
      ),
    );
  return row?.confidential ?? false;
}

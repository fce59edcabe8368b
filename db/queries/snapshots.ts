import { and, desc, eq, inArray } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { snapshots, users } from "@/db/schema";

/** What a saved copy is a copy of. */
export type SnapshotOf = { sourceId: string } | { articleId: string };

/** Notes a saved copy whose bytes are in the blob store; never changed. */
export async function addSnapshot(
  tx: Transaction,
  snapshot: Omit<typeof snapshots.$inferInsert, "id">,
): Promise<{ id: string; capturedAt: Date }> {
  const [row] = await tx
    .insert(snapshots)
    .values(snapshot)
    .returning({ id: snapshots.id, capturedAt: snapshots.capturedAt });
  if (!row) throw new Error("No snapshot was added.");
  return row;
}

/** One saved copy of the newsroom. */
export async function findSnapshot(
  on: Executor,
  key: { newsroomId: string; snapshotId: string },
) {
  const [row] = await on
    .select({
      id: snapshots.id,
      sourceId: snapshots.sourceId,
      sha256: snapshots.sha256,
      bytes: snapshots.bytes,
      mediaType: snapshots.mediaType,
      filename: snapshots.filename,
    })
    .from(snapshots)
    .where(
      and(
        eq(snapshots.id, key.snapshotId),
        eq(snapshots.newsroomId, key.newsroomId),
      ),
    );
  return row;
}

/** The saved copies of a source or of an article, newest first. */
export async function listSnapshots(
  on: Executor,
  key: { newsroomId: string } & SnapshotOf,
) {
  return on
    .select({
      id: snapshots.id,
      sha256: snapshots.sha256,
      bytes: snapshots.bytes,
      mediaType: snapshots.mediaType,
      filename: snapshots.filename,
      capturedBy: snapshots.capturedBy,
      finalUrl: snapshots.finalUrl,
      capturedAt: snapshots.capturedAt,
      addedBy: users.name,
    })
    .from(snapshots)
    .innerJoin(users, eq(users.id, snapshots.addedBy))
    .where(
      and(
        eq(snapshots.newsroomId, key.newsroomId),
        "sourceId" in key
          ? eq(snapshots.sourceId, key.sourceId)
          : eq(snapshots.articleId, key.articleId),
      ),
    )
    .orderBy(desc(snapshots.capturedAt));
}

/** What is offered of the saved copies of some sources, newest first. */
export async function listSnapshotChoices(
  on: Executor,
  of: { newsroomId: string; sourceIds: string[] },
) {
  return on
    .select({
      id: snapshots.id,
      sourceId: snapshots.sourceId,
      filename: snapshots.filename,
      capturedAt: snapshots.capturedAt,
    })
    .from(snapshots)
    .where(
      and(
        eq(snapshots.newsroomId, of.newsroomId),
        inArray(snapshots.sourceId, of.sourceIds),
      ),
    )
    .orderBy(desc(snapshots.capturedAt));
}

import "server-only";

import type { Transaction } from "@/db/client";
import { addEntry } from "@/db/queries/ledger";
import { addSnapshot, type SnapshotOf } from "@/db/queries/snapshots";
import type { PageCopy } from "@/domain/captures/page-copy";
import type { Actor } from "@/domain/people/actor";
import { requestReceipts } from "./request-receipts";

/**
 * Notes a saved copy of a source or an article, writes it into the history,
 * and asks those to bear witness that this installation is set to ask.
 */
export async function keepSnapshot(
  tx: Transaction,
  actor: Actor,
  { of, copy }: { of: SnapshotOf; copy: PageCopy },
): Promise<{ id: string; capturedAt: Date }> {
  const { newsroomId, userId } = actor;
  const kept = await addSnapshot(tx, {
    ...of,
    ...copy,
    newsroomId,
    addedBy: userId,
  });
  const { sha256, bytes, mediaType, filename } = copy;
  const [subjectKind, subjectId] =
    "sourceId" in of
      ? (["source", of.sourceId] as const)
      : (["article", of.articleId] as const);
  const head = await addEntry(tx, {
    newsroomId,
    actorId: userId,
    action: "snapshot.added",
    subjectKind,
    subjectId,
    payload: { snapshot: kept.id, sha256, bytes, mediaType, filename },
  });
  const snapshotId = kept.id;
  await requestReceipts(tx, { newsroomId, snapshotId, copy, head });
  return kept;
}

import "server-only";

import type { Archive, ArchiveAnswer } from "@/adapters/archive/archive";
import { archiveOf } from "@/adapters/archive/archives";
import { db } from "@/db";
import { enqueue } from "@/db/jobs";
import { addEntry } from "@/db/queries/ledger";
import {
  beginReceiptTry,
  listReceiptsUnderWay,
  updateReceipt,
} from "@/db/queries/receipts";
import type { ArchiveService } from "@/domain/captures/archive";
import { nextTry } from "@/domain/captures/retry";
import type { Job, JobHandler } from "@/usecases/jobs/job";

/** How often a request that is pending is looked after, and how soon. */
const MOST_LOOKS = 60;
const LOOK_AGAIN_MS = 15_000;

type Open = (service: ArchiveService) => Archive | undefined;

type Asked = NonNullable<Awaited<ReturnType<typeof beginReceiptTry>>>;

/**
 * Asks a public archive to keep a page, or how it went with that, and writes
 * down what it says. Cut short and run again it may ask an archive twice, and
 * has one receipt all the same.
 */
export async function runArchive(
  { newsroomId, id, last }: Pick<Job, "newsroomId" | "id" | "last">,
  open: Open = archiveOf,
): Promise<void> {
  const key = { newsroomId, id };
  const asked = await beginReceiptTry(db, key);
  if (!asked) return;
  const archive = open(asked.service);
  if (!archive) {
    await updateReceipt(db, key, {
      state: "failed",
      reason: "archive-not-set",
    });
    return;
  }
  try {
    const answer = asked.remoteId
      ? await archive.look(asked.remoteId)
      : await archive.ask(asked.url);
    await settle(key, asked, answer);
  } catch (error) {
    const reason = "capture-broke";
    if (last) await updateReceipt(db, key, { state: "failed", reason });
    throw error;
  }
}

type Key = { newsroomId: string; id: string };

async function settle(key: Key, asked: Asked, told: ArchiveAnswer) {
  const { answer } = told;
  if (told.state === "done") return keep(key, asked, told);
  if (told.state === "failed") {
    const { reason } = told;
    await updateReceipt(db, key, { state: "failed", reason, answer });
    return;
  }
  if (told.state === "pending") {
    const { remoteId } = told;
    const looksLeft = asked.tries < MOST_LOOKS;
    const again = looksLeft ? new Date(Date.now() + LOOK_AGAIN_MS) : undefined;
    const change = { state: "pending" as const, remoteId, answer };
    return wait(key, { again, change, reason: "archive-too-long" });
  }
  const { reason, retryAfter } = told;
  const again = nextTry(new Date(), asked.tries, retryAfter);
  return wait(key, { again, change: { reason, answer }, reason });
}

type Waiting = {
  again: Date | undefined;
  change: Parameters<typeof updateReceipt>[2];
  reason: string;
};

async function wait(key: Key, { again, change, reason }: Waiting) {
  await db.transaction(async (tx) => {
    const end = again ? {} : { state: "failed" as const, reason };
    const nextTryAt = again ?? null;
    const open = await updateReceipt(tx, key, { ...change, nextTryAt, ...end });
    if (open && again) {
      await enqueue(tx, "archive", { ...key, startAfter: again });
    }
  });
}

async function keep(
  key: Key,
  { snapshotId, service }: Asked,
  told: Extract<ArchiveAnswer, { state: "done" }>,
) {
  const { permalink, archivedAt, remoteId, answer } = told;
  await db.transaction(async (tx) => {
    const kept = await updateReceipt(tx, key, {
      state: "done",
      reason: null,
      permalink,
      archivedAt,
      remoteId,
      answer,
    });
    if (!kept) return;
    await addEntry(tx, {
      newsroomId: key.newsroomId,
      actorId: null,
      action: "snapshot.archived",
      subjectKind: "snapshot",
      subjectId: snapshotId,
      payload: { service, permalink, archivedAt: archivedAt.toISOString() },
    });
  });
}

/** Requests to archives as the job queue does them. */
export const archiveHandler: JobHandler = {
  run: (job) => runArchive(job),
  listWaiting: async () => {
    const waiting = await listReceiptsUnderWay(db);
    return waiting.map(({ nextTryAt, ...row }) => ({
      ...row,
      startAfter: nextTryAt ?? undefined,
    }));
  },
};

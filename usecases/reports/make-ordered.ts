import "server-only";

import { putBlob } from "@/adapters/blobs/blob-store";
import { db } from "@/db";
import {
  beginReportOrder,
  failReportOrder,
  finishReportOrder,
  listUnfinishedReportOrders,
  noteReportProgress,
} from "@/db/queries/report-orders";
import { holdBlob } from "@/db/queries/retention";
import { sha256 } from "@/lib/hash";
import type { Result } from "@/lib/result";
import type { Job, JobHandler } from "@/usecases/jobs/job";
import { type BundleRefusal, makeBundle } from "./make-bundle";
import { type ReportFile, readReport, renderReport } from "./make-report";

type Order = NonNullable<Awaited<ReturnType<typeof beginReportOrder>>>;
type Note = (progress: number) => Promise<void>;

/** Why an order failed: what a form refuses for, or that the making broke. */
export type OrderFailure = BundleRefusal | "report-not-made";

/** Makes the reports that were ordered. */
export const reportHandler: JobHandler = {
  run: makeOrdered,
  listWaiting: () => listUnfinishedReportOrders(db),
};

/**
 * Makes one report that was ordered and keeps it in the blob store. Made twice,
 * it is the same file or a later one; what was finished before stays as it is.
 */
export async function makeOrdered(job: Omit<Job, "signal">): Promise<void> {
  const key = { newsroomId: job.newsroomId, id: job.id };
  const order = await beginReportOrder(db, key);
  if (!order) return;
  const note: Note = (progress) => noteReportProgress(db, key, progress);
  try {
    const made = await make(key.newsroomId, order, note);
    if (!made.ok) return await failReportOrder(db, key, made.error);
    const { bytes, head } = made.value;
    await db.transaction(async (tx) => {
      // The same bytes may just be dropped for an older order.
      await holdBlob(tx, sha256(bytes));
      await finishReportOrder(tx, key, {
        blob: await putBlob(bytes),
        bytes: bytes.length,
        ledgerSeq: head.seq,
        ledgerHash: head.hash,
      });
    });
  } catch (error) {
    if (job.last) await failReportOrder(db, key, "report-not-made");
    throw error;
  }
}

async function make(
  newsroomId: string,
  { form, audience, ...of }: Order,
  note: Note,
): Promise<Result<ReportFile, BundleRefusal>> {
  await note(10);
  if (form === "bundle") return makeBundle({ newsroomId }, of);
  const outside = audience === "outside";
  const report = await readReport({ newsroomId }, { ...of, outside });
  if (!report.ok) return report;
  await note(40);
  return renderReport(report.value, { ...of, format: form });
}

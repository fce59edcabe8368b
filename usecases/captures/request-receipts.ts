import "server-only";

import { archivesSet } from "@/adapters/archive/archives";
import type { Transaction } from "@/db/client";
import { enqueue } from "@/db/jobs";
import { addReceipt, isConfidential } from "@/db/queries/receipts";
import { addTimeStamp, wasHeadStamped } from "@/db/queries/time-stamps";
import type { PageCopy } from "@/domain/captures/page-copy";
import { env } from "@/lib/env";

/** The ledger's head is stamped once a day, with the first copy kept in it. */
const HEAD_EVERY_MS = 24 * 3600 * 1000;

type Kept = {
  newsroomId: string;
  snapshotId: string;
  copy: PageCopy;
  /** The ledger's row about it, which is its head for now. */
  head: { seq: number; hash: string };
};

/**
 * Asks outside services to bear witness of a saved copy, where they are set:
 * public archives of a page that was fetched, unless its source is
 * confidential; an authority of every copy's hash and of the ledger's head.
 */
export async function requestReceipts(
  tx: Transaction,
  { newsroomId, snapshotId, copy, head }: Kept,
): Promise<void> {
  const url = copy.capturedBy === "fetch" ? copy.finalUrl : null;
  const services = url ? archivesSet() : [];
  const key = { newsroomId, snapshotId };
  if (url && services.length > 0 && !(await isConfidential(tx, key))) {
    for (const service of services) {
      const id = await addReceipt(tx, { ...key, service, url });
      await enqueue(tx, "archive", { newsroomId, id });
    }
  }
  const { TSA_URL: authority } = env();
  if (!authority) return;
  const stamp = async (
    what: { snapshotId: string } | { ledgerSeq: number },
    sha256: string,
  ) => {
    const asked = { newsroomId, sha256, authority, ...what };
    const id = await addTimeStamp(tx, asked);
    await enqueue(tx, "time_stamp", { newsroomId, id });
  };
  await stamp({ snapshotId }, copy.sha256);
  const since = new Date(Date.now() - HEAD_EVERY_MS);
  if (!(await wasHeadStamped(tx, newsroomId, since))) {
    await stamp({ ledgerSeq: head.seq }, head.hash);
  }
}

import "server-only";

import { dropBlob } from "@/adapters/blobs/blob-store";
import { db } from "@/db";
import type { Transaction } from "@/db/client";
import {
  holdBlob,
  listNeededBlobs,
  markReportsDropped,
} from "@/db/queries/retention";
import { daysBefore, KEPT_REPORT_DAYS } from "@/domain/retention/retention";

/** How many files are dropped in one transaction. */
const AT_A_TIME = 100;

/**
 * Drops the files of made reports that nobody asked for in thirty days and to
 * which no link leads any more. The order stays, with the SHA-256 of what it
 * was; bytes that anything else is kept by stay too. Answers how many orders.
 * Stopped in the middle, it may be run again.
 */
export async function dropUnaskedReports(
  newsroomId: string,
  now = new Date(),
): Promise<number> {
  const before = daysBefore(now, KEPT_REPORT_DAYS);
  const of = { newsroomId, before, limit: AT_A_TIME };
  let total = 0;
  let dropped: number;
  do {
    dropped = await db.transaction(async (tx) => {
      const orders = await markReportsDropped(tx, of);
      await dropFiles(
        tx,
        orders.map(({ hash }) => hash),
      );
      return orders.length;
    });
    total += dropped;
  } while (dropped === AT_A_TIME);
  return total;
}

/** Before the commit: what is dropped and not marked so is dropped again. */
async function dropFiles(tx: Transaction, hashes: string[]): Promise<void> {
  const each = [...new Set(hashes)].toSorted();
  if (each.length === 0) return;
  for (const hash of each) await holdBlob(tx, hash);
  const needed = await listNeededBlobs(tx, each);
  for (const hash of each) if (!needed.has(hash)) await dropBlob(hash);
}

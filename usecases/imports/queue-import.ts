import "server-only";

import type { Transaction } from "@/db/client";
import { enqueue } from "@/db/jobs";

/** Has an import's file read once the transaction is committed. */
export async function queueImport(
  tx: Transaction,
  job: { newsroomId: string; id: string },
): Promise<void> {
  await enqueue(tx, "import", job);
}

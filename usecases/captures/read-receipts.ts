import "server-only";

import { db } from "@/db";
import { listReceipts } from "@/db/queries/receipts";

type Receipts = Awaited<ReturnType<typeof listReceipts>>;

/** A saved copy with what archives and the time-stamp authority said of it. */
export type Witnessed<Copy> = Copy & {
  archived: Receipts["archived"];
  stamp: Receipts["stamps"][number] | null;
};

/** Adds to saved copies what outside services said of them, in two queries. */
export async function withReceipts<Copy extends { id: string }>(
  newsroomId: string,
  copies: Copy[],
): Promise<Witnessed<Copy>[]> {
  if (copies.length === 0) return [];
  const snapshotIds = copies.map(({ id }) => id);
  const found = await listReceipts(db, { newsroomId, snapshotIds });
  return copies.map((copy) => ({
    ...copy,
    archived: found.archived.filter((one) => one.snapshotId === copy.id),
    stamp: found.stamps.find((one) => one.snapshotId === copy.id) ?? null,
  }));
}

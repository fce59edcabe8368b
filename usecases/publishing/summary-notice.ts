import "server-only";

import type { Transaction } from "@/db/client";
import { listContentNotices } from "@/db/queries/editions";
import { oneNotice } from "@/domain/publishing/content-notice";

/**
 * What readers of a summary are told before they see distressing matter: the
 * notices of the claims that it cites, as they stand, in reading order.
 */
export async function summaryNotice(
  tx: Transaction,
  of: { newsroomId: string; claimIds: string[] },
): Promise<string | null> {
  const notices = await listContentNotices(tx, of);
  return oneNotice(of.claimIds.map((id) => notices.get(id) ?? null));
}

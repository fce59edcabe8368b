import "server-only";

import { db } from "@/db";
import { deleteOldDeliveries } from "@/db/queries/retention";
import { daysBefore, KEPT_DELIVERY_DAYS } from "@/domain/retention/retention";

/** How many deliveries are deleted in one statement. */
const AT_A_TIME = 500;

/**
 * Deletes webhook deliveries, with their tries, ninety days after the last of
 * them. What waits to be sent stays. Answers how many.
 */
export async function dropOldDeliveries(
  newsroomId: string,
  now = new Date(),
): Promise<number> {
  const before = daysBefore(now, KEPT_DELIVERY_DAYS);
  const of = { newsroomId, before, limit: AT_A_TIME };
  let total = 0;
  let deleted: number;
  do {
    deleted = await deleteOldDeliveries(db, of);
    total += deleted;
  } while (deleted === AT_A_TIME);
  return total;
}

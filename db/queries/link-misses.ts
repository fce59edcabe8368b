import { and, count, eq, gt, lt } from "drizzle-orm";

import type { Executor } from "@/db/client";
import { linkMisses } from "@/db/schema";

/** How often a sender asked for links that lead nowhere, since a moment. */
export async function countLinkMisses(
  on: Executor,
  of: { senderHash: string; since: Date },
): Promise<number> {
  const [row] = await on
    .select({ missed: count() })
    .from(linkMisses)
    .where(
      and(
        eq(linkMisses.senderHash, of.senderHash),
        gt(linkMisses.missedAt, of.since),
      ),
    );
  return row?.missed ?? 0;
}

/** Notes one more, and forgets what lies before the moment. */
export async function addLinkMiss(
  on: Executor,
  of: { senderHash: string; since: Date },
): Promise<void> {
  const { senderHash, since } = of;
  await on.delete(linkMisses).where(lt(linkMisses.missedAt, since));
  await on.insert(linkMisses).values({ senderHash });
}

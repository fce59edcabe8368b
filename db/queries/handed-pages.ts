import { and, eq, gt, lte, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { handedPages } from "@/db/schema";

/** How many pages wait to be taken up, and how many of them a sender's; the next one waits. */
export async function countHandedPages(
  tx: Transaction,
  senderHash: string,
): Promise<{ all: number; ofSender: number }> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('handed pages', 0))`,
  );
  return {
    all: await tx.$count(handedPages),
    ofSender: await tx.$count(
      handedPages,
      eq(handedPages.senderHash, senderHash),
    ),
  };
}

/** Drops the pages that were handed over before `moment` and left. */
export async function dropHandedPages(
  on: Executor,
  moment: Date,
): Promise<void> {
  await on.delete(handedPages).where(lte(handedPages.createdAt, moment));
}

/** Keeps a page for a while, under an id that nobody can guess. */
export async function addHandedPage(
  on: Executor,
  page: { url: string; html: string; senderHash: string },
): Promise<string> {
  const [row] = await on
    .insert(handedPages)
    .values(page)
    .returning({ id: handedPages.id });
  if (!row) throw new Error("No page was kept.");
  return row.id;
}

type Waiting = { id: string; since: Date };

const at = ({ id, since }: Waiting) =>
  and(eq(handedPages.id, id), gt(handedPages.createdAt, since));

const columns = {
  url: handedPages.url,
  html: handedPages.html,
  createdAt: handedPages.createdAt,
};

/** A page that was handed over after `since`. */
export async function findHandedPage(on: Executor, waiting: Waiting) {
  const [row] = await on.select(columns).from(handedPages).where(at(waiting));
  return row;
}

/** Takes a page up for good: whoever asks again finds none. */
export async function takeHandedPage(tx: Transaction, waiting: Waiting) {
  const [row] = await tx
    .delete(handedPages)
    .where(at(waiting))
    .returning(columns);
  return row;
}

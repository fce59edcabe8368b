import { and, asc, eq, inArray, lt, ne, notExists, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { NAMED_BLOBS } from "@/db/named-blobs";
import {
  newsrooms,
  reportLinks,
  reportOrders,
  webhookAttempts,
  webhookDeliveries,
} from "@/db/schema";

type Old = { newsroomId: string; before: Date; limit: number };

/** Every newsroom of the installation. */
export async function listNewsroomIds(on: Executor): Promise<string[]> {
  const rows = await on
    .select({ id: newsrooms.id })
    .from(newsrooms)
    .orderBy(asc(newsrooms.createdAt));
  return rows.map(({ id }) => id);
}

/** Lets one transaction at a time plan what is dropped next. */
export async function queueForPlanning(tx: Transaction): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('retention', 0))`,
  );
}

/** Held by who keeps a report's blob or drops it: no order names a dropped one. */
export async function holdBlob(tx: Transaction, hash: string): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`blob ${hash}`}, 0))`,
  );
}

/** Of some blobs, those that a row needs. */
export async function listNeededBlobs(
  on: Executor,
  hashes: string[],
): Promise<Set<string>> {
  const rows = await on.execute<{ hash: string }>(sql`
    select hash from (${sql.raw(NAMED_BLOBS)}) named
    where ${inArray(sql`hash`, hashes)}`);
  return new Set(rows.map(({ hash }) => hash));
}

/**
 * Marks as dropped what nobody asked for since, but not what a link still leads
 * to; answers the orders and the hashes of their files. An order that somebody
 * else holds is left for another time.
 */
export async function markReportsDropped(
  tx: Transaction,
  { newsroomId, before, limit }: Old,
) {
  const linked = tx
    .select({ one: sql`1` })
    .from(reportLinks)
    .where(
      and(
        eq(reportLinks.orderId, reportOrders.id),
        sql`${reportLinks.revokedAt} is null`,
        sql`${reportLinks.expiresAt} > now()`,
      ),
    );
  const unasked = and(
    eq(reportOrders.newsroomId, newsroomId),
    eq(reportOrders.state, "made"),
    sql`${reportOrders.droppedAt} is null`,
    lt(reportOrders.lastAskedAt, before),
    notExists(linked),
  );
  const held = await tx
    .select({ id: reportOrders.id })
    .from(reportOrders)
    .where(unasked)
    .orderBy(asc(reportOrders.lastAskedAt))
    .limit(limit)
    .for("update", { skipLocked: true });
  if (held.length === 0) return [];
  const ids = held.map(({ id }) => id);
  // Asked once more: a link may have been made just before they were held.
  return tx
    .update(reportOrders)
    .set({ droppedAt: sql`now()` })
    .where(and(inArray(reportOrders.id, ids), unasked))
    .returning({
      id: reportOrders.id,
      hash: sql<string>`${reportOrders.blob}`,
    });
}

/** Deletes deliveries that wait for nothing and were not tried since; how many. */
export async function deleteOldDeliveries(
  on: Executor,
  { newsroomId, before, limit }: Old,
): Promise<number> {
  const triedSince = on
    .select({ one: sql`1` })
    .from(webhookAttempts)
    .where(
      and(
        eq(webhookAttempts.deliveryId, webhookDeliveries.id),
        sql`${webhookAttempts.at} >= ${before.toISOString()}::timestamptz`,
      ),
    );
  const old = on
    .select({ id: webhookDeliveries.id })
    .from(webhookDeliveries)
    .where(
      and(
        eq(webhookDeliveries.newsroomId, newsroomId),
        ne(webhookDeliveries.state, "waiting"),
        lt(webhookDeliveries.createdAt, before),
        notExists(triedSince),
      ),
    )
    .limit(limit)
    .for("update", { skipLocked: true });
  const deleted = await on
    .delete(webhookDeliveries)
    .where(inArray(webhookDeliveries.id, old))
    .returning({ id: webhookDeliveries.id });
  return deleted.length;
}

import { and, desc, eq, inArray, isNull, lte, or, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { webhookAttempts, webhookDeliveries, webhooks } from "@/db/schema";
import type { DeliveryState } from "@/domain/webhooks/webhook";
import type { Cursor } from "@/lib/cursor";

export type DeliveryKey = { newsroomId: string; deliveryId: string };

const at = ({ newsroomId, deliveryId }: DeliveryKey) =>
  and(
    eq(webhookDeliveries.newsroomId, newsroomId),
    eq(webhookDeliveries.id, deliveryId),
  );

/** Writes one message for some addresses; answers the deliveries' ids. */
export async function addDeliveries(
  tx: Transaction,
  message: {
    newsroomId: string;
    webhookIds: string[];
    event: string;
    body: string;
  },
): Promise<string[]> {
  const { webhookIds, ...one } = message;
  if (webhookIds.length === 0) return [];
  const added = await tx
    .insert(webhookDeliveries)
    .values(webhookIds.map((webhookId) => ({ ...one, webhookId })))
    .returning({ id: webhookDeliveries.id });
  return added.map(({ id }) => id);
}

const listed = {
  id: webhookDeliveries.id,
  event: webhookDeliveries.event,
  state: webhookDeliveries.state,
  attempts: webhookDeliveries.attempts,
  nextTryAt: webhookDeliveries.nextTryAt,
  createdAt: webhookDeliveries.createdAt,
};

/** What was sent to an address, newest first. */
export async function listDeliveries(
  on: Executor,
  of: { newsroomId: string; webhookId: string; after?: Cursor; limit: number },
) {
  const { after } = of;
  return on
    .select(listed)
    .from(webhookDeliveries)
    .where(
      and(
        eq(webhookDeliveries.newsroomId, of.newsroomId),
        eq(webhookDeliveries.webhookId, of.webhookId),
        after &&
          sql`(${webhookDeliveries.createdAt}, ${webhookDeliveries.id}) < (${after.createdAt.toISOString()}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(webhookDeliveries.createdAt), desc(webhookDeliveries.id))
    .limit(of.limit);
}

/** Every try of some deliveries, the last one first. */
export async function listAttempts(on: Executor, deliveryIds: string[]) {
  if (deliveryIds.length === 0) return [];
  return on
    .select({
      deliveryId: webhookAttempts.deliveryId,
      n: webhookAttempts.n,
      at: webhookAttempts.at,
      milliseconds: webhookAttempts.milliseconds,
      status: webhookAttempts.status,
      answer: webhookAttempts.answer,
      fault: webhookAttempts.fault,
    })
    .from(webhookAttempts)
    .where(inArray(webhookAttempts.deliveryId, deliveryIds))
    .orderBy(desc(webhookAttempts.n));
}

/** A delivery to one address, and whether that address is off. */
export async function findDelivery(
  on: Executor,
  key: DeliveryKey & { webhookId: string },
) {
  const [row] = await on
    .select({ ...listed, offAt: webhooks.offAt })
    .from(webhookDeliveries)
    .innerJoin(webhooks, eq(webhooks.id, webhookDeliveries.webhookId))
    .where(and(at(key), eq(webhookDeliveries.webhookId, key.webhookId)));
  return row;
}

/** Seconds that one worker may have a delivery in hand. */
const IN_HAND = 60;

/**
 * Takes a delivery that is due into the hand of one worker, and answers all
 * that sending needs; undefined where it is not due, or another has it.
 */
export async function takeDelivery(on: Executor, key: DeliveryKey) {
  const [row] = await on
    .update(webhookDeliveries)
    .set({ takenUntil: sql`now() + make_interval(secs => ${IN_HAND})` })
    .from(webhooks)
    .where(
      and(
        at(key),
        eq(webhooks.id, webhookDeliveries.webhookId),
        eq(webhookDeliveries.state, "waiting"),
        lte(webhookDeliveries.nextTryAt, sql`now()`),
        or(
          isNull(webhookDeliveries.takenUntil),
          lte(webhookDeliveries.takenUntil, sql`now()`),
        ),
      ),
    )
    .returning({
      id: webhookDeliveries.id,
      webhookId: webhookDeliveries.webhookId,
      event: webhookDeliveries.event,
      body: webhookDeliveries.body,
      attempts: webhookDeliveries.attempts,
      failures: webhookDeliveries.failures,
      url: webhooks.url,
      sealedSecret: webhooks.sealedSecret,
      offAt: webhooks.offAt,
    });
  return row;
}

/** Until when a waiting delivery is in some worker's hand; undefined: in none. */
export async function findHold(
  on: Executor,
  key: DeliveryKey,
): Promise<Date | undefined> {
  const [row] = await on
    .select({ until: webhookDeliveries.takenUntil })
    .from(webhookDeliveries)
    .where(and(at(key), eq(webhookDeliveries.state, "waiting")));
  return row?.until ?? undefined;
}

export type Attempt = {
  n: number;
  at: Date;
  milliseconds: number;
  status: number | null;
  answer: string;
  fault: string | null;
};

/** Writes down what came of a try. */
export async function addAttempt(
  tx: Transaction,
  attempt: Attempt & { deliveryId: string },
): Promise<void> {
  await tx.insert(webhookAttempts).values(attempt);
}

/** Where a delivery stands after a try; nobody has it in hand any more. */
export async function updateDelivery(
  on: Executor,
  key: DeliveryKey,
  to: {
    state: DeliveryState;
    attempts?: number;
    failures: number;
    nextTryAt: Date | null;
  },
): Promise<void> {
  await on
    .update(webhookDeliveries)
    .set({ ...to, takenUntil: null })
    .where(at(key));
}

/** Has a delivery sent anew at once, with as many tries as at first. */
export async function renewDelivery(
  tx: Transaction,
  key: DeliveryKey,
): Promise<void> {
  await tx
    .update(webhookDeliveries)
    .set({ state: "waiting", failures: 0, nextTryAt: sql`now()` })
    .where(at(key));
}

/** Gives up what still waits to be sent to an address. */
export async function giveUpWaiting(
  tx: Transaction,
  of: { newsroomId: string; webhookId: string },
): Promise<void> {
  await tx
    .update(webhookDeliveries)
    .set({ state: "failed", nextTryAt: null })
    .where(
      and(
        eq(webhookDeliveries.newsroomId, of.newsroomId),
        eq(webhookDeliveries.webhookId, of.webhookId),
        eq(webhookDeliveries.state, "waiting"),
      ),
    );
}

/** Every delivery of the installation that waits for a try. */
export async function listWaitingDeliveries(on: Executor) {
  return on
    .select({
      id: webhookDeliveries.id,
      newsroomId: webhookDeliveries.newsroomId,
      startAfter: webhookDeliveries.nextTryAt,
    })
    .from(webhookDeliveries)
    .where(eq(webhookDeliveries.state, "waiting"));
}

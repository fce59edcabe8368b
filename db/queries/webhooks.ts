import { and, arrayContains, asc, eq, isNull, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { users, webhooks } from "@/db/schema";
import type { OffReason } from "@/domain/webhooks/webhook";
import type { WebhookEvent } from "@/domain/webhooks/webhook-event";

export type WebhookKey = { newsroomId: string; webhookId: string };

const at = ({ newsroomId, webhookId }: WebhookKey) =>
  and(eq(webhooks.newsroomId, newsroomId), eq(webhooks.id, webhookId));

const columns = {
  id: webhooks.id,
  url: webhooks.url,
  events: webhooks.events,
  createdBy: users.name,
  createdAt: webhooks.createdAt,
  failingSince: webhooks.failingSince,
  offAt: webhooks.offAt,
  offReason: webhooks.offReason,
};

/** Keeps an address that is to be told; its secret only sealed. */
export async function addWebhook(
  tx: Transaction,
  webhook: {
    newsroomId: string;
    url: string;
    events: WebhookEvent[];
    sealedSecret: string;
    createdBy: string;
  },
): Promise<string> {
  const [row] = await tx
    .insert(webhooks)
    .values(webhook)
    .returning({ id: webhooks.id });
  if (!row) throw new Error("No webhook was added.");
  return row.id;
}

/** The newsroom's addresses, oldest first, without their secrets. */
export async function listWebhooks(on: Executor, newsroomId: string) {
  return on
    .select(columns)
    .from(webhooks)
    .innerJoin(users, eq(users.id, webhooks.createdBy))
    .where(eq(webhooks.newsroomId, newsroomId))
    .orderBy(asc(webhooks.createdAt), asc(webhooks.id));
}

/** One address of the newsroom, without its secret. */
export async function findWebhook(on: Executor, key: WebhookKey) {
  const [row] = await on
    .select(columns)
    .from(webhooks)
    .innerJoin(users, eq(users.id, webhooks.createdBy))
    .where(at(key));
  return row;
}

/** Addresses that are on and are told of an event. */
export async function listListeners(
  on: Executor,
  of: { newsroomId: string; event: WebhookEvent },
): Promise<{ id: string }[]> {
  return on
    .select({ id: webhooks.id })
    .from(webhooks)
    .where(
      and(
        eq(webhooks.newsroomId, of.newsroomId),
        isNull(webhooks.offAt),
        arrayContains(webhooks.events, [of.event]),
      ),
    )
    .orderBy(asc(webhooks.id));
}

/** One that the installation turned off, for the notice on the desk. */
export async function countOff(on: Executor, newsroomId: string) {
  return on.$count(
    webhooks,
    and(
      eq(webhooks.newsroomId, newsroomId),
      sql`${webhooks.offAt} is not null`,
    ),
  );
}

/** Removes an address with all that was sent to it; false: there is none. */
export async function deleteWebhook(
  tx: Transaction,
  key: WebhookKey,
): Promise<boolean> {
  const gone = await tx
    .delete(webhooks)
    .where(at(key))
    .returning({ id: webhooks.id });
  return gone.length === 1;
}

/** Turns an address on again; false where it is on, or is none. */
export async function turnOn(
  tx: Transaction,
  key: WebhookKey,
): Promise<boolean> {
  const turned = await tx
    .update(webhooks)
    .set({ offAt: null, offReason: null, failingSince: null })
    .where(and(at(key), sql`${webhooks.offAt} is not null`))
    .returning({ id: webhooks.id });
  return turned.length === 1;
}

/** Turns an address off; false where it is off already, or is gone. */
export async function turnOff(
  tx: Transaction,
  key: WebhookKey,
  reason: OffReason,
): Promise<boolean> {
  const turned = await tx
    .update(webhooks)
    .set({ offAt: sql`now()`, offReason: reason })
    .where(and(at(key), isNull(webhooks.offAt)))
    .returning({ id: webhooks.id });
  return turned.length === 1;
}

/** Notes that an address answered; it does not fail any more. */
export async function noteWorking(
  on: Executor,
  key: WebhookKey,
): Promise<void> {
  await on.update(webhooks).set({ failingSince: null }).where(at(key));
}

/** Notes that an address failed, and answers since when it has. */
export async function noteFailing(
  on: Executor,
  key: WebhookKey,
): Promise<Date | undefined> {
  const [row] = await on
    .update(webhooks)
    .set({ failingSince: sql`coalesce(${webhooks.failingSince}, now())` })
    .where(at(key))
    .returning({ since: webhooks.failingSince });
  return row?.since ?? undefined;
}

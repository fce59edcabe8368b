import "server-only";

import { db } from "@/db";
import { listAttempts, listDeliveries } from "@/db/queries/webhook-deliveries";
import { countOff, findWebhook, listWebhooks } from "@/db/queries/webhooks";
import { type Actor, may } from "@/domain/people/actor";
import type { Cursor } from "@/lib/cursor";
import { ok, type Result, refuse } from "@/lib/result";

export type Webhook = Awaited<ReturnType<typeof listWebhooks>>[number];

/** The addresses that this newsroom tells; an admin's to see. */
export async function readWebhooks(
  actor: Actor,
): Promise<Result<Webhook[], "not-your-role">> {
  if (!may(actor, "administer")) return refuse("not-your-role");
  return ok(await listWebhooks(db, actor.newsroomId));
}

export type Delivery = Awaited<ReturnType<typeof listDeliveries>>[number] & {
  tries: Omit<Awaited<ReturnType<typeof listAttempts>>[number], "deliveryId">[];
};

export type WebhookPage = {
  webhook: Webhook;
  deliveries: Delivery[];
  /** Where the next page goes on; undefined on the last. */
  next: Cursor | undefined;
};

/** One address and a page of what was sent to it, newest first, each try. */
export async function readWebhook(
  actor: Actor,
  of: { webhookId: string; after?: Cursor; limit: number },
): Promise<Result<WebhookPage, "not-found" | "not-your-role">> {
  if (!may(actor, "administer")) return refuse("not-your-role");
  const { newsroomId } = actor;
  const { webhookId, after, limit } = of;
  const webhook = await findWebhook(db, { newsroomId, webhookId });
  if (!webhook) return refuse("not-found");
  const page = { newsroomId, webhookId, after, limit: limit + 1 };
  const found = await listDeliveries(db, page);
  const shown = found.slice(0, limit);
  const tries = Map.groupBy(
    await listAttempts(
      db,
      shown.map(({ id }) => id),
    ),
    ({ deliveryId }) => deliveryId,
  );
  const deliveries = shown.map((one) => ({
    ...one,
    tries: (tries.get(one.id) ?? []).map(
      ({ deliveryId: _delivery, ...attempt }) => attempt,
    ),
  }));
  const next = found.length > limit ? shown.at(-1) : undefined;
  return ok({ webhook, deliveries, next });
}

/** How many addresses the installation has turned off; 0 for who is no admin. */
export async function countWebhooksOff(actor: Actor): Promise<number> {
  return may(actor, "administer") ? countOff(db, actor.newsroomId) : 0;
}

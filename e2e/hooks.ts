import { eq, sql } from "drizzle-orm";

import { db } from "@/db";
import { webhookDeliveries } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import {
  WEBHOOK_EVENTS,
  type WebhookEvent,
} from "@/domain/webhooks/webhook-event";
import { addWebhook } from "@/usecases/webhooks/add-webhook";
import { deliver } from "@/usecases/webhooks/deliver";
import { readWebhook } from "@/usecases/webhooks/read-webhooks";
import { granted } from "./desk";
import { openReceiver, type Receiver } from "./receiver";

/** What an admin's newsroom sends, to a server of the test's own. */
export class Hooks {
  #receiver: Receiver | undefined;

  constructor(readonly admin: Actor) {}

  /** A webhook at a server that gives these answers in turn. */
  async add(
    answers: Parameters<typeof openReceiver>,
    events: readonly WebhookEvent[] = WEBHOOK_EVENTS,
  ) {
    this.#receiver = await openReceiver(...answers);
    const input = { url: this.#receiver.url, events: [...events] };
    const { id, secret } = granted(await addWebhook(this.admin, input));
    return { webhookId: id, secret };
  }

  /** What arrived at the server. */
  get received(): Receiver["received"] {
    return this.#receiver?.received ?? [];
  }

  async sentTo(webhookId: string) {
    const read = await readWebhook(this.admin, { webhookId, limit: 50 });
    return granted(read).deliveries;
  }

  async tryNow(deliveryId: string) {
    await deliver({ newsroomId: this.admin.newsroomId, deliveryId });
  }

  /** As if the time to the next try had passed. */
  async makeDue(deliveryId: string) {
    await db
      .update(webhookDeliveries)
      .set({ nextTryAt: sql`now()` })
      .where(eq(webhookDeliveries.id, deliveryId));
  }

  close() {
    this.#receiver?.close();
  }
}

import "server-only";

import { db } from "@/db";
import { enqueue } from "@/db/jobs";
import { addEntry } from "@/db/queries/ledger";
import {
  addDeliveries,
  findDelivery,
  renewDelivery,
} from "@/db/queries/webhook-deliveries";
import { findWebhook } from "@/db/queries/webhooks";
import { webhookTestMessage } from "@/documents/webhook-message";
import { type Actor, may } from "@/domain/people/actor";
import { TEST_EVENT } from "@/domain/webhooks/webhook-event";
import { ok, type Result, refuse } from "@/lib/result";

export type SendAgainRefusal = "not-found" | "not-your-role" | "webhook-off";

type Sent = Result<{ id: string }, SendAgainRefusal>;

/** Sends a delivery once more, the same message under the same id. */
export async function replayDelivery(
  actor: Actor,
  of: { webhookId: string; deliveryId: string },
): Promise<Sent> {
  if (!may(actor, "administer")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { webhookId, deliveryId } = of;
  return db.transaction(async (tx) => {
    const key = { newsroomId, webhookId, deliveryId };
    const known = await findDelivery(tx, key);
    if (!known) return refuse("not-found");
    if (known.offAt) return refuse("webhook-off");
    await renewDelivery(tx, key);
    await enqueue(tx, "webhook.deliver", { newsroomId, id: deliveryId });
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "webhook.replayed",
      subjectKind: "webhook",
      subjectId: webhookId,
      payload: { delivery: deliveryId, event: known.event },
    });
    return ok({ id: deliveryId });
  });
}

/** Sends an address a message that says nothing, to see whether it arrives. */
export async function sendTest(actor: Actor, webhookId: string): Promise<Sent> {
  if (!may(actor, "administer")) return refuse("not-your-role");
  const { newsroomId } = actor;
  return db.transaction(async (tx) => {
    const webhook = await findWebhook(tx, { newsroomId, webhookId });
    if (!webhook) return refuse("not-found");
    if (webhook.offAt) return refuse("webhook-off");
    const [id = ""] = await addDeliveries(tx, {
      newsroomId,
      webhookIds: [webhookId],
      event: TEST_EVENT,
      body: webhookTestMessage(new Date()),
    });
    await enqueue(tx, "webhook.deliver", { newsroomId, id });
    return ok({ id });
  });
}

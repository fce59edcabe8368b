import "server-only";

import { db } from "@/db";
import { addEntry } from "@/db/queries/ledger";
import { giveUpWaiting } from "@/db/queries/webhook-deliveries";
import { turnOff, type WebhookKey } from "@/db/queries/webhooks";
import type { OffReason } from "@/domain/webhooks/webhook";

/**
 * Turns an address off, by the installation itself: what waits for it is given
 * up, and the admins are told of it on the desk.
 */
export async function turnOffWebhook(
  key: WebhookKey,
  reason: OffReason,
): Promise<void> {
  const { newsroomId, webhookId } = key;
  await db.transaction(async (tx) => {
    if (!(await turnOff(tx, key, reason))) return;
    await giveUpWaiting(tx, key);
    await addEntry(tx, {
      newsroomId,
      actorId: null,
      action: "webhook.turned_off",
      subjectKind: "webhook",
      subjectId: webhookId,
      payload: { reason },
    });
  });
}

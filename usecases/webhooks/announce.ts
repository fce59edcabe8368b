import "server-only";

import type { Transaction } from "@/db/client";
import { enqueue } from "@/db/jobs";
import { addDeliveries } from "@/db/queries/webhook-deliveries";
import { listListeners } from "@/db/queries/webhooks";
import { isWithheld } from "@/db/queries/withholdings";
import { webhookMessage } from "@/documents/webhook-message";
import type { Edition } from "@/domain/publishing/edition";
import { eventOf } from "@/domain/webhooks/webhook-event";
import { env } from "@/lib/env";

/**
 * Writes down, with the edition itself, who is to be told that it came out:
 * the newsroom's webhooks, and the hub of its feeds. They are told once the
 * transaction holds, and never of an edition that came to nothing. Nobody is
 * told of what the law keeps back: the message would have its title.
 */
export async function announce(
  tx: Transaction,
  of: {
    newsroomId: string;
    edition: Edition;
    subjectId: string;
    added: { id: string; sha256: string };
  },
): Promise<void> {
  const { newsroomId, edition, subjectId, added } = of;
  if (await isWithheld(tx, { kind: edition.kind, subjectId })) return;
  const event = eventOf(edition);
  const listeners = await listListeners(tx, { newsroomId, event });
  const deliveries = await addDeliveries(tx, {
    newsroomId,
    webhookIds: listeners.map(({ id }) => id),
    event,
    body: webhookMessage({ edition, subjectId, sha256: added.sha256 }),
  });
  for (const id of deliveries) {
    await enqueue(tx, "webhook.deliver", { newsroomId, id });
  }
  if (env().WEBSUB_HUB) {
    await enqueue(tx, "websub.ping", { newsroomId, id: added.id });
  }
}

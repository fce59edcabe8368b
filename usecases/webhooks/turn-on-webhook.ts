import "server-only";

import { db } from "@/db";
import { addEntry } from "@/db/queries/ledger";
import { findWebhook, turnOn } from "@/db/queries/webhooks";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";

/**
 * Has an address told again that the installation had turned off. What came
 * out meanwhile is not sent; what was given up can be replayed.
 */
export async function turnOnWebhook(
  actor: Actor,
  webhookId: string,
): Promise<Result<undefined, "not-found" | "not-your-role">> {
  if (!may(actor, "administer")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  return db.transaction(async (tx) => {
    const key = { newsroomId, webhookId };
    const known = await findWebhook(tx, key);
    if (!known) return refuse("not-found");
    if (!(await turnOn(tx, key))) return ok(undefined);
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "webhook.turned_on",
      subjectKind: "webhook",
      subjectId: webhookId,
      payload: { host: new URL(known.url).host },
    });
    return ok(undefined);
  });
}

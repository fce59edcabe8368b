import "server-only";

import { db } from "@/db";
import { addEntry } from "@/db/queries/ledger";
import { deleteWebhook, findWebhook } from "@/db/queries/webhooks";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";

/** Stops telling an address, and forgets what was sent to it. */
export async function removeWebhook(
  actor: Actor,
  webhookId: string,
): Promise<Result<undefined, "not-found" | "not-your-role">> {
  if (!may(actor, "administer")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  return db.transaction(async (tx) => {
    const key = { newsroomId, webhookId };
    const known = await findWebhook(tx, key);
    if (!known || !(await deleteWebhook(tx, key))) return refuse("not-found");
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "webhook.removed",
      subjectKind: "webhook",
      subjectId: webhookId,
      payload: { host: new URL(known.url).host },
    });
    return ok(undefined);
  });
}

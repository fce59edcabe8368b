import "server-only";

import { isAllowed } from "@/adapters/fetch/check-address";
import { checkOpen } from "@/adapters/fetch/check-open";
import type { PostRefusal } from "@/adapters/fetch/guarded-post";
import { makeWebhookSecret } from "@/adapters/webhooks/sign";
import { db } from "@/db";
import { addEntry } from "@/db/queries/ledger";
import { addWebhook as add, listWebhooks } from "@/db/queries/webhooks";
import { type Actor, may } from "@/domain/people/actor";
import {
  MOST_WEBHOOKS,
  type NewWebhookInput,
} from "@/domain/webhooks/webhook-input";
import { env } from "@/lib/env";
import { ok, type Result, refuse } from "@/lib/result";
import { seal } from "@/lib/seal";

/** What the secrets of webhooks are sealed for. */
export const SECRET_PURPOSE = "webhook secret";

export type AddWebhookRefusal =
  | "not-your-role"
  | "https-needed"
  | "too-many-webhooks"
  | PostRefusal;

/**
 * Has an address told of what is published. The secret that signs is answered
 * this once. Only addresses of the open internet over https are taken, and
 * the hosts that FETCH_ALLOWED_HOSTS names.
 */
export async function addWebhook(
  actor: Actor,
  input: NewWebhookInput,
): Promise<Result<{ id: string; secret: string }, AddWebhookRefusal>> {
  if (!may(actor, "administer")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const open = await checkOpen(input.url);
  if (!open.ok) return open;
  const url = open.value;
  if (url.protocol !== "https:" && !isAllowed(url, env().FETCH_ALLOWED_HOSTS)) {
    return refuse("https-needed");
  }
  const secret = makeWebhookSecret();
  const { events } = input;
  return db.transaction(async (tx) => {
    const known = await listWebhooks(tx, newsroomId);
    if (known.length >= MOST_WEBHOOKS) return refuse("too-many-webhooks");
    const webhookId = await add(tx, {
      newsroomId,
      url: url.href,
      events,
      sealedSecret: seal(secret, SECRET_PURPOSE),
      createdBy: userId,
    });
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "webhook.added",
      subjectKind: "webhook",
      subjectId: webhookId,
      // The host alone: what follows it may be a key to the other side.
      payload: { host: url.host, events },
    });
    return ok({ id: webhookId, secret });
  });
}

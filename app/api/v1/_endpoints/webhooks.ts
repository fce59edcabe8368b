import { z } from "zod";

import { endpoint, idParams } from "@/app/api/_lib/endpoint";
import { WEBHOOK_EVENTS } from "@/domain/webhooks/webhook-event";
import { newWebhookInput } from "@/domain/webhooks/webhook-input";
import { ok } from "@/lib/result";
import { addWebhook } from "@/usecases/webhooks/add-webhook";
import { readWebhooks, type Webhook } from "@/usecases/webhooks/read-webhooks";
import { removeWebhook } from "@/usecases/webhooks/remove-webhook";
import { turnOnWebhook } from "@/usecases/webhooks/turn-on-webhook";

const moment = z.iso.datetime().nullable();

const webhookAnswer = z.object({
  id: z.uuid(),
  url: z.url(),
  events: z.array(z.enum(WEBHOOK_EVENTS)),
  created_at: z.iso.datetime(),
  failing_since: moment,
  off_at: moment,
  off_reason: z.string().nullable(),
});

function told(webhook: Webhook): z.output<typeof webhookAnswer> {
  return {
    id: webhook.id,
    url: webhook.url,
    events: webhook.events,
    created_at: webhook.createdAt.toISOString(),
    failing_since: webhook.failingSince?.toISOString() ?? null,
    off_at: webhook.offAt?.toISOString() ?? null,
    off_reason: webhook.offReason,
  };
}

export const listWebhooksEndpoint = endpoint({
  method: "GET",
  path: "/api/v1/webhooks",
  summary: "The addresses that are told of what is published; for admins.",
  access: "token",
  answer: z.object({ webhooks: z.array(webhookAnswer) }),
  act: async ({ actor }) => {
    const read = await readWebhooks(actor);
    return read.ok ? ok({ webhooks: read.value.map(told) }) : read;
  },
});

export const addWebhookEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/webhooks",
  summary:
    "Have an address told of what is published. The secret is answered this once.",
  access: "token",
  body: newWebhookInput,
  answer: z.object({ id: z.uuid(), secret: z.string() }),
  status: 201,
  shownOnce: ["secret"],
  act: ({ actor, body }) => addWebhook(actor, body),
});

export const removeWebhookEndpoint = endpoint({
  method: "DELETE",
  path: "/api/v1/webhooks/{id}",
  summary: "Stop telling an address, and forget what was sent to it.",
  access: "token",
  params: idParams,
  answer: z.object({ id: z.uuid() }),
  act: async ({ actor, params }) => {
    const removed = await removeWebhook(actor, params.id);
    return removed.ok ? ok({ id: params.id }) : removed;
  },
});

export const turnOnWebhookEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/webhooks/{id}/turn-on",
  summary: "Tell an address again that had been turned off.",
  access: "token",
  params: idParams,
  answer: z.object({ id: z.uuid() }),
  act: async ({ actor, params }) => {
    const turned = await turnOnWebhook(actor, params.id);
    return turned.ok ? ok({ id: params.id }) : turned;
  },
});

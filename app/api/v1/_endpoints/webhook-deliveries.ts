import { z } from "zod";

import { endpoint, idParams } from "@/app/api/_lib/endpoint";
import { DELIVERY_STATES } from "@/domain/webhooks/webhook";
import { givenCursor, toCursor } from "@/lib/cursor";
import { ok } from "@/lib/result";
import { type Delivery, readWebhook } from "@/usecases/webhooks/read-webhooks";
import { replayDelivery, sendTest } from "@/usecases/webhooks/send-again";

const deliveryAnswer = z.object({
  id: z.uuid(),
  event: z.string(),
  state: z.enum(DELIVERY_STATES),
  created_at: z.iso.datetime(),
  next_try_at: z.iso.datetime().nullable(),
  attempts: z.array(
    z.object({
      n: z.int(),
      at: z.iso.datetime(),
      milliseconds: z.int(),
      status: z.int().nullable(),
      answer: z.string(),
      fault: z
        .string()
        .nullable()
        .describe(
          "Why nothing was answered, as too-slow; withheld: it was not sent, because the law keeps back what it tells of.",
        ),
    }),
  ),
});

function told(delivery: Delivery): z.output<typeof deliveryAnswer> {
  const { id, event, state, tries } = delivery;
  return {
    id,
    event,
    state,
    created_at: delivery.createdAt.toISOString(),
    next_try_at: delivery.nextTryAt?.toISOString() ?? null,
    attempts: tries.map((one) => ({ ...one, at: one.at.toISOString() })),
  };
}

export const listDeliveriesEndpoint = endpoint({
  method: "GET",
  path: "/api/v1/webhooks/{id}/deliveries",
  summary: "What was sent to an address, newest first, with every try.",
  access: "token",
  params: idParams,
  query: z.object({
    after: givenCursor,
    limit: z.coerce.number().int().min(1).max(100).default(30),
  }),
  answer: z.object({
    deliveries: z.array(deliveryAnswer),
    next: z.string().nullable(),
  }),
  act: async ({ actor, params, query }) => {
    const { after, limit } = query;
    const read = await readWebhook(actor, {
      webhookId: params.id,
      after,
      limit,
    });
    if (!read.ok) return read;
    const { deliveries, next } = read.value;
    return ok({
      deliveries: deliveries.map(told),
      next: next ? toCursor(next) : null,
    });
  },
});

export const replayDeliveryEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/webhooks/{id}/deliveries/{delivery}/replay",
  summary: "Send a delivery once more, under the id it had.",
  access: "token",
  params: z.object({ id: z.uuid(), delivery: z.uuid() }),
  answer: z.object({ id: z.uuid() }),
  status: 202,
  act: ({ actor, params }) =>
    replayDelivery(actor, {
      webhookId: params.id,
      deliveryId: params.delivery,
    }),
});

export const testWebhookEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/webhooks/{id}/test",
  summary: "Send an address a message that says nothing, as a test.",
  access: "token",
  params: idParams,
  answer: z.object({ id: z.uuid() }),
  status: 202,
  act: ({ actor, params }) => sendTest(actor, params.id),
});

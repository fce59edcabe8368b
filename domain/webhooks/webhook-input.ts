import { z } from "zod";

import { WEBHOOK_EVENTS } from "./webhook-event";

/** An address that is to be told, and of what. */
export const newWebhookInput = z.object({
  url: z
    .string()
    .trim()
    .min(1, "Give the address to send to.")
    .max(2000, "Keep the address under 2001 characters."),
  events: z
    .array(z.enum(WEBHOOK_EVENTS, { error: "There is no such event." }))
    .min(1, "Choose one event or more.")
    .transform((chosen) =>
      WEBHOOK_EVENTS.filter((one) => chosen.includes(one)),
    ),
});
export type NewWebhookInput = z.output<typeof newWebhookInput>;

/** Most addresses that one newsroom tells. */
export const MOST_WEBHOOKS = 20;

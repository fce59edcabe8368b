import { z } from "zod";

import { CORRECTION_KINDS } from "@/domain/verdicts/verdict";
import { WEBHOOK_EVENTS } from "./webhook-event";

/** What is sent to an address when something comes out; JSON, in UTF-8. */
export const webhookBody = z.object({
  type: z.enum(WEBHOOK_EVENTS),
  /** When it came out. */
  timestamp: z.iso.datetime(),
  data: z.object({
    kind: z.enum(["claim", "summary"]),
    id: z.uuid(),
    slug: z.string(),
    title: z.string(),
    language: z.string(),
    url: z.url(),
    api_url: z.url(),
    rating: z.object({ key: z.string(), label: z.string() }).optional(),
    edition: z.object({
      n: z.int(),
      sha256: z.string(),
      url: z.url(),
      published_at: z.iso.datetime(),
    }),
    correction: z
      .object({ kind: z.enum(CORRECTION_KINDS), note: z.string() })
      .nullable(),
  }),
});
export type WebhookBody = z.output<typeof webhookBody>;

import { z } from "zod";

import type { Actor } from "@/domain/people/actor";
import { publishAtInput } from "@/domain/publishing/schedule";
import { ok } from "@/lib/result";
import {
  cancelSchedule,
  schedulePublication,
} from "@/usecases/publishing/schedule-publication";

export const publishedAnswer = z.object({
  slug: z.string(),
  edition: z.object({ id: z.uuid(), n: z.int(), sha256: z.string() }),
});

/** When to publish; left out, now. */
export const publishAt = publishAtInput.optional();

export const publishedOrScheduled = z.union([
  publishedAnswer,
  z.object({
    scheduled: z.object({ id: z.uuid(), publish_at: z.iso.datetime() }),
  }),
]);

export const cancelledAnswer = z.object({ status: z.literal("cancelled") });

/** Schedules a publication and answers as the API does. */
export async function schedule(
  actor: Actor,
  asked: Parameters<typeof schedulePublication>[1],
) {
  const scheduled = await schedulePublication(actor, asked);
  if (!scheduled.ok) return scheduled;
  const { id, publishAt: publish_at } = scheduled.value;
  return ok({ scheduled: { id, publish_at } });
}

/** Cancels a scheduled publication and answers as the API does. */
export async function cancel(
  actor: Actor,
  kind: "claim" | "summary",
  subjectId: string,
) {
  const cancelled = await cancelSchedule(actor, { kind, subjectId });
  return cancelled.ok ? ok({ status: "cancelled" }) : cancelled;
}

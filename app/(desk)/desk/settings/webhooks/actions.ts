"use server";

import { redirect } from "next/navigation";
import { z } from "zod";

import { act } from "@/app/(desk)/desk/_lib/act";
import { newWebhookInput } from "@/domain/webhooks/webhook-input";
import type { FormState } from "@/lib/form-state";
import { ok } from "@/lib/result";
import { addWebhook } from "@/usecases/webhooks/add-webhook";
import { removeWebhook } from "@/usecases/webhooks/remove-webhook";
import { replayDelivery, sendTest } from "@/usecases/webhooks/send-again";
import { turnOnWebhook } from "@/usecases/webhooks/turn-on-webhook";

export type MadeWebhook = { url: string; secret: string };

export async function addWebhookAction(
  _: FormState<MadeWebhook>,
  data: FormData,
) {
  const given = { url: data.get("url"), events: data.getAll("events") };
  return act(given, newWebhookInput, async (actor, input) => {
    const made = await addWebhook(actor, input);
    if (!made.ok) return made;
    return ok({ url: input.url, secret: made.value.secret });
  });
}

const named = z.object({ webhookId: z.uuid() });
const delivery = named.extend({ deliveryId: z.uuid() });

export async function removeWebhookAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, named, async (actor, { webhookId }) => {
    const removed = await removeWebhook(actor, webhookId);
    if (removed.ok) redirect("/desk/settings/webhooks");
    return removed;
  });
}

export async function turnOnWebhookAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, named, (actor, { webhookId }) =>
    turnOnWebhook(actor, webhookId),
  );
}

export async function sendTestAction(_: FormState<unknown>, data: FormData) {
  return act(data, named, (actor, { webhookId }) => sendTest(actor, webhookId));
}

export async function replayDeliveryAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, delivery, replayDelivery);
}

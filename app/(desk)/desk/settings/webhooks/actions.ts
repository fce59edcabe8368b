"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";

import { say } from "@/app/refusals";
import { currentActor } from "@/auth/actor";
import { newWebhookInput } from "@/domain/webhooks/webhook-input";
import {
  type FormState,
  invalid,
  refused,
  saved,
  savedAs,
  signedOut,
} from "@/lib/form-state";
import { readInput } from "@/lib/read-input";
import { addWebhook } from "@/usecases/webhooks/add-webhook";
import { removeWebhook } from "@/usecases/webhooks/remove-webhook";
import { replayDelivery, sendTest } from "@/usecases/webhooks/send-again";
import { turnOnWebhook } from "@/usecases/webhooks/turn-on-webhook";

export type MadeWebhook = { url: string; secret: string };

export async function addWebhookAction(
  _previous: FormState<MadeWebhook>,
  data: FormData,
): Promise<FormState<MadeWebhook>> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const input = readInput(newWebhookInput, {
    url: data.get("url"),
    events: data.getAll("events"),
  });
  if (!input.success) return invalid(input.error);
  const made = await addWebhook(actor, input.data);
  if (!made.ok) return refused(say(made.error, made.detail));
  refresh();
  return savedAs({ url: input.data.url, secret: made.value.secret });
}

const named = z.object({ webhookId: z.uuid() });
const delivery = named.extend({ deliveryId: z.uuid() });

export async function removeWebhookAction(
  _previous: FormState,
  data: FormData,
): Promise<FormState> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const input = readInput(named, Object.fromEntries(data));
  if (!input.success) return invalid(input.error);
  const result = await removeWebhook(actor, input.data.webhookId);
  if (!result.ok) return refused(say(result.error));
  redirect("/desk/settings/webhooks");
}

export async function turnOnWebhookAction(
  _previous: FormState,
  data: FormData,
): Promise<FormState> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const input = readInput(named, Object.fromEntries(data));
  if (!input.success) return invalid(input.error);
  const result = await turnOnWebhook(actor, input.data.webhookId);
  if (!result.ok) return refused(say(result.error));
  refresh();
  return saved;
}

export async function sendTestAction(
  _previous: FormState,
  data: FormData,
): Promise<FormState> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const input = readInput(named, Object.fromEntries(data));
  if (!input.success) return invalid(input.error);
  const result = await sendTest(actor, input.data.webhookId);
  if (!result.ok) return refused(say(result.error));
  refresh();
  return saved;
}

export async function replayDeliveryAction(
  _previous: FormState,
  data: FormData,
): Promise<FormState> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const input = readInput(delivery, Object.fromEntries(data));
  if (!input.success) return invalid(input.error);
  const result = await replayDelivery(actor, input.data);
  if (!result.ok) return refused(say(result.error));
  refresh();
  return saved;
}

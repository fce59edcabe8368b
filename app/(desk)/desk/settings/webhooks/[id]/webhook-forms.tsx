"use client";

import { SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import {
  removeWebhookAction,
  replayDeliveryAction,
  sendTestAction,
  turnOnWebhookAction,
} from "../actions";

/** Stops telling an address. */
export function RemoveForm({ webhookId }: { webhookId: string }) {
  return (
    <Form action={removeWebhookAction} aria-label="Remove this webhook">
      <input type="hidden" name="webhookId" value={webhookId} />
      <SubmitButton look="danger">Remove</SubmitButton>
    </Form>
  );
}

/** Tells an address again. */
export function TurnOnForm({ webhookId }: { webhookId: string }) {
  return (
    <Form action={turnOnWebhookAction} aria-label="Turn this webhook on">
      <input type="hidden" name="webhookId" value={webhookId} />
      <SubmitButton look="plain">Turn on again</SubmitButton>
    </Form>
  );
}

/** Sends a message that says nothing. */
export function TestForm({ webhookId }: { webhookId: string }) {
  return (
    <Form action={sendTestAction} aria-label="Send a test">
      <input type="hidden" name="webhookId" value={webhookId} />
      <SubmitButton look="plain">Send a test</SubmitButton>
    </Form>
  );
}

/** Sends a delivery once more. */
export function ReplayForm(props: { webhookId: string; deliveryId: string }) {
  return (
    <Form action={replayDeliveryAction} aria-label="Replay this delivery">
      <input type="hidden" name="webhookId" value={props.webhookId} />
      <input type="hidden" name="deliveryId" value={props.deliveryId} />
      <SubmitButton look="plain">Replay</SubmitButton>
    </Form>
  );
}

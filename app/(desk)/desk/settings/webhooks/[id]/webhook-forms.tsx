"use client";

import { useTranslation } from "#translation";

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
  const t = useTranslation();
  return (
    <Form
      action={removeWebhookAction}
      aria-label={t("Remove this webhook", "Supprimer ce webhook")}
    >
      <input type="hidden" name="webhookId" value={webhookId} />
      <SubmitButton look="danger">{t("Remove", "Supprimer")}</SubmitButton>
    </Form>
  );
}

/** Tells an address again. */
export function TurnOnForm({ webhookId }: { webhookId: string }) {
  const t = useTranslation();
  return (
    <Form
      action={turnOnWebhookAction}
      aria-label={t("Turn this webhook on", "Activer ce webhook")}
    >
      <input type="hidden" name="webhookId" value={webhookId} />
      <SubmitButton look="plain">
        {t("Turn on again", "Réactiver")}
      </SubmitButton>
    </Form>
  );
}

/** Sends a message that says nothing. */
export function TestForm({ webhookId }: { webhookId: string }) {
  const t = useTranslation();
  return (
    <Form
      action={sendTestAction}
      aria-label={t("Send a test", "Envoyer un essai")}
    >
      <input type="hidden" name="webhookId" value={webhookId} />
      <SubmitButton look="plain">
        {t("Send a test", "Envoyer un essai")}
      </SubmitButton>
    </Form>
  );
}

/** Sends a delivery once more. */
export function ReplayForm(props: { webhookId: string; deliveryId: string }) {
  const t = useTranslation();
  return (
    <Form
      action={replayDeliveryAction}
      aria-label={t("Replay this delivery", "Refaire cet envoi")}
    >
      <input type="hidden" name="webhookId" value={props.webhookId} />
      <input type="hidden" name="deliveryId" value={props.deliveryId} />
      <SubmitButton look="plain">{t("Replay", "Refaire")}</SubmitButton>
    </Form>
  );
}

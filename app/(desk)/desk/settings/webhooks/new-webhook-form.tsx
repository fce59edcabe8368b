"use client";

import { useState } from "react";
import { useTranslation } from "#translation";

import { CheckField, SubmitButton, TextField } from "@/components/fields";
import { Form, useFormContext } from "@/components/form";
import { WEBHOOK_EVENTS } from "@/domain/webhooks/webhook-event";
import { ShownOnce } from "../_components/shown-once";
import { addWebhookAction, type MadeWebhook } from "./actions";

/** Adds an address and shows once the secret that signs what is sent to it. */
export function NewWebhookForm() {
  const t = useTranslation();
  const [made, setMade] = useState<MadeWebhook & { n: number }>();
  const n = made?.n ?? 0;
  return (
    <>
      <Form<MadeWebhook>
        key={n}
        action={addWebhookAction}
        keepAs="new-webhook"
        onSaved={(answer) => setMade({ ...answer, n: n + 1 })}
        aria-label={t("New webhook", "Nouveau webhook")}
        className="max-w-xl space-y-3"
      >
        <TextField
          label={t("Address", "Adresse")}
          name="url"
          type="url"
          inputMode="url"
          autoComplete="off"
          placeholder="https://"
        />
        <Events />
        <SubmitButton>{t("Add webhook", "Ajouter le webhook")}</SubmitButton>
      </Form>
      {made?.secret && (
        <ShownOnce
          what={t(
            "The secret that signs what is sent there.",
            "Le secret qui signe ce qui y est envoyé.",
          )}
          secret={made.secret}
          kept={t("it is kept encrypted", "il est conservé chiffré")}
          onDone={() => setMade({ ...made, secret: "" })}
        />
      )}
    </>
  );
}

function Events() {
  const t = useTranslation();
  const { errors } = useFormContext();
  return (
    <fieldset aria-describedby={errors.events && "events-error"}>
      <legend className="text-sm font-medium">
        {t("It is told of", "Il est prévenu de")}
      </legend>
      <div className="grid sm:grid-flow-col sm:grid-rows-3">
        {WEBHOOK_EVENTS.map((event) => (
          <CheckField
            key={event}
            name="events"
            value={event}
            defaultChecked
            label={<code className="font-mono">{event}</code>}
          />
        ))}
      </div>
      {errors.events && (
        <p id="events-error" className="text-sm text-red">
          {errors.events.join(" ")}
        </p>
      )}
    </fieldset>
  );
}

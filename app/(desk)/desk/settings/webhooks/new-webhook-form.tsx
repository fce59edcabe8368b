"use client";

import { useState } from "react";

import { CheckField, SubmitButton, TextField } from "@/components/fields";
import { Form, useFormContext } from "@/components/form";
import { WEBHOOK_EVENTS } from "@/domain/webhooks/webhook-event";
import { ShownOnce } from "../_components/shown-once";
import { addWebhookAction, type MadeWebhook } from "./actions";

/** Adds an address and shows once the secret that signs what is sent to it. */
export function NewWebhookForm() {
  const [made, setMade] = useState<MadeWebhook & { n: number }>();
  const n = made?.n ?? 0;
  return (
    <>
      <Form<MadeWebhook>
        key={n}
        action={addWebhookAction}
        keepAs="new-webhook"
        onSaved={(answer) => setMade({ ...answer, n: n + 1 })}
        aria-label="New webhook"
        className="max-w-xl space-y-3"
      >
        <TextField
          label="Address"
          name="url"
          type="url"
          inputMode="url"
          autoComplete="off"
          placeholder="https://"
        />
        <Events />
        <SubmitButton>Add webhook</SubmitButton>
      </Form>
      {made?.secret && (
        <ShownOnce
          what="The secret that signs what is sent there."
          secret={made.secret}
          kept="it is kept encrypted"
          onDone={() => setMade({ ...made, secret: "" })}
        />
      )}
    </>
  );
}

function Events() {
  const { errors } = useFormContext();
  return (
    <fieldset aria-describedby={errors.events && "events-error"}>
      <legend className="text-sm font-medium">It is told of</legend>
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

"use client";

import { useState } from "react";

import { SelectField, SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { newLinkInput } from "@/domain/reports/link-input";
import { ShownOnce } from "../settings/_components/shown-once";
import {
  orderAgainAction,
  renewOrderAction,
  revokeLinkAction,
  shareReportAction,
} from "./actions";

type Named = { id: string; name: string };

/** Has a failed report made again. */
export function RenewForm({ id, name }: Named) {
  return (
    <Form action={renewOrderAction} aria-label={`Try ${name} again`}>
      <input type="hidden" name="id" value={id} />
      <SubmitButton look="plain">Try again</SubmitButton>
    </Form>
  );
}

/** Has a report whose file is no longer kept made again. */
export function AgainForm({ id, name }: Named) {
  return (
    <Form action={orderAgainAction} aria-label={`Make ${name} again`}>
      <input type="hidden" name="id" value={id} />
      <SubmitButton look="plain">Make it again</SubmitButton>
    </Form>
  );
}

/** Ends a link at once. */
export function RevokeForm({ id, name }: Named) {
  return (
    <Form action={revokeLinkAction} aria-label={`Revoke ${name}`}>
      <input type="hidden" name="id" value={id} />
      <SubmitButton look="danger">Revoke</SubmitButton>
    </Form>
  );
}

const LASTS = [
  { value: "1", label: "an hour" },
  { value: "24", label: "a day" },
  { value: "168", label: "a week" },
  { value: "720", label: "30 days" },
  { value: "2160", label: "90 days" },
];

/** Makes a link for someone outside and shows it once. */
export function ShareForm({
  orderId,
  name,
}: {
  orderId: string;
  name: string;
}) {
  const [address, setAddress] = useState<string>();
  const [made, setMade] = useState(0);
  return (
    <>
      <details key={made}>
        <summary className="cursor-pointer text-sm text-accent">
          Make a link for someone outside
        </summary>
        <Form<{ address: string }>
          action={shareReportAction}
          schema={newLinkInput}
          onSaved={(answer) => {
            setAddress(answer.address);
            setMade(made + 1);
          }}
          aria-label={`Link to ${name}`}
          className="mt-2 max-w-md space-y-3"
        >
          <input type="hidden" name="orderId" value={orderId} />
          <TextField
            label="For whom"
            name="forWhom"
            autoComplete="off"
            hint="A note for the desk; you may leave it empty."
          />
          <SelectField
            label="It lasts"
            name="hours"
            defaultValue="168"
            choices={LASTS}
          />
          <SubmitButton>Make link</SubmitButton>
        </Form>
      </details>
      {address && (
        <ShownOnce
          what="The link."
          secret={address}
          onDone={() => setAddress(undefined)}
        />
      )}
    </>
  );
}

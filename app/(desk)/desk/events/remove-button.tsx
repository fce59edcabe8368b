"use client";

import { SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import { removePartyAction, removePlaceAction } from "./actions";

const ACTIONS = { party: removePartyAction, place: removePlaceAction };

/** Takes a party or a place off the event. */
export function RemoveButton(props: {
  what: keyof typeof ACTIONS;
  name: string;
  fields: Record<string, string>;
}) {
  return (
    <Form<unknown>
      action={ACTIONS[props.what]}
      aria-label={`Remove ${props.name}`}
      className="inline"
    >
      {Object.entries(props.fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton look="quiet" aria-label={`Remove ${props.name}`}>
        Remove
      </SubmitButton>
    </Form>
  );
}

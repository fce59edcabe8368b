"use client";

import { useTranslation } from "#translation";

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
  const t = useTranslation();
  const label = t(`Remove ${props.name}`, `Retirer ${props.name}`);
  return (
    <Form<unknown>
      action={ACTIONS[props.what]}
      aria-label={label}
      className="inline"
    >
      {Object.entries(props.fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton look="quiet" aria-label={label}>
        {t("Remove", "Retirer")}
      </SubmitButton>
    </Form>
  );
}

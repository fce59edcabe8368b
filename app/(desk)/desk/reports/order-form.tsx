"use client";

import { useState } from "react";

import {
  CheckField,
  type Choice,
  ChoiceField,
  SelectField,
  SubmitButton,
} from "@/components/fields";
import { Form } from "@/components/form";
import { ORDER_FORMS, orderInput } from "@/domain/reports/order";
import { orderReportsAction } from "./actions";
import { FORM_NAMES } from "./form-names";

type Props = { subjects: Choice[]; chosen?: string };

/** Asks for reports of one subject, in as many forms as are ticked. */
export function OrderForm({ subjects, chosen }: Props) {
  const [ordered, setOrdered] = useState(0);
  return (
    <Form<{ ids: string[] }>
      action={orderReportsAction}
      schema={orderInput}
      onSaved={({ ids }) => setOrdered(ids.length)}
      aria-label="New report"
      className="max-w-xl space-y-4"
    >
      <SelectField
        label="About"
        name="subject"
        defaultValue={chosen}
        choices={subjects}
      />
      <Forms />
      <ChoiceField
        label="For"
        name="audience"
        defaultValue="desk"
        choices={[
          { value: "desk", label: "the desk" },
          { value: "outside", label: "someone outside" },
        ]}
        hint="For someone outside, confidential sources are not named; they still count. A bundle is for the desk: its ledger names everything."
      />
      <SubmitButton>Make</SubmitButton>
      {ordered > 0 && (
        <p role="status" className="text-sm text-ink-soft">
          {ordered === 1 ? "It is" : "They are"} being made. You can leave this
          page; what is made is kept below.
        </p>
      )}
    </Form>
  );
}

function Forms() {
  return (
    <fieldset className="space-y-1">
      <legend className="text-sm font-medium">As</legend>
      <div className="flex flex-wrap gap-x-5">
        {ORDER_FORMS.map((form) => (
          <CheckField
            key={form}
            name={form}
            label={FORM_NAMES[form]}
            defaultChecked={form === "pdf"}
          />
        ))}
      </div>
    </fieldset>
  );
}

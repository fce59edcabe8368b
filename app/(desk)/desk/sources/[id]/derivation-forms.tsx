"use client";

import { useState } from "react";
import { useTranslation } from "#translation";

import {
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from "@/components/fields";
import { Form } from "@/components/form";
import { choicesOf, RELATION_WORDS } from "@/components/words";
import { derivationInput } from "@/domain/sources/source-input";
import { SourceField } from "../../_components/source-field";
import { addDerivationAction, removeDerivationAction } from "../actions";

/** Says whom the source repeats, and the words that show it. */
export function RepeatsForm({ sourceId }: { sourceId: string }) {
  const t = useTranslation();
  // Begins anew once saved: a chosen source is not a field's default.
  const [turn, setTurn] = useState(0);
  return (
    <details key={turn} className="rounded border border-rule bg-sheet p-3">
      <summary className="cursor-pointer font-medium">It repeats …</summary>
      <Form
        action={addDerivationAction}
        schema={derivationInput}
        keepAs={`derivation:${sourceId}`}
        aria-label="It repeats"
        className="mt-3 space-y-4"
        onSaved={() => setTurn((before) => before + 1)}
      >
        <input type="hidden" name="sourceId" value={sourceId} />
        <SelectField
          label="This source"
          name="relation"
          choices={choicesOf(RELATION_WORDS, t)}
        />
        <SourceField label="Which source" name="from" except={sourceId} />
        <TextArea
          label="The words that show it"
          name="excerpt"
          rows={2}
          hint="Such as “according to the communiqué”."
        />
        <TextField label="Where they stand" name="locator" />
        <SubmitButton>Save</SubmitButton>
      </Form>
    </details>
  );
}

/** Takes a derivation back. */
export function RemoveDerivation({ id, title }: { id: string; title: string }) {
  return (
    <Form
      action={removeDerivationAction}
      aria-label={`Take back: ${title}`}
      className="flex items-center gap-2"
    >
      <input type="hidden" name="derivationId" value={id} />
      <SubmitButton look="quiet" aria-label={`Take back: ${title}`}>
        Take back
      </SubmitButton>
    </Form>
  );
}

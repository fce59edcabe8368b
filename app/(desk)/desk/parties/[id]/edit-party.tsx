"use client";

import { useRef } from "react";
import { useTranslation } from "#translation";

import {
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from "@/components/fields";
import { Form } from "@/components/form";
import {
  choicesOf,
  INTEREST_WORDS,
  PARTY_KIND_WORDS,
} from "@/components/words";
import { editPartyInput } from "@/domain/people/party-input";
import type { ListedParty } from "@/usecases/people/read-parties";
import { editPartyAction } from "../actions";

/** Rewrites what is known of the party. */
export function EditParty({ party }: { party: ListedParty }) {
  const t = useTranslation();
  const box = useRef<HTMLDetailsElement>(null);
  return (
    <details ref={box} className="mb-8 rounded border border-rule bg-sheet p-3">
      <summary className="cursor-pointer font-medium">Edit the party</summary>
      <Form
        action={editPartyAction}
        schema={editPartyInput}
        keepAs={`party:${party.id}`}
        aria-label="Edit the party"
        className="mt-3 space-y-4"
        onSaved={() => {
          if (box.current) box.current.open = false;
        }}
      >
        <input type="hidden" name="partyId" value={party.id} />
        <TextField label="Name" name="name" defaultValue={party.name} />
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField
            label="What it is"
            name="kind"
            choices={choicesOf(PARTY_KIND_WORDS, t)}
            defaultValue={party.kind}
          />
          <SelectField
            label="What it usually has at stake"
            name="interest"
            choices={choicesOf(INTEREST_WORDS, t)}
            defaultValue={party.interest}
          />
        </div>
        <TextField
          label="Address"
          name="url"
          type="url"
          defaultValue={party.url ?? ""}
        />
        <TextArea
          label="Note for the desk"
          name="note"
          rows={2}
          defaultValue={party.note ?? ""}
        />
        <SubmitButton>Save the party</SubmitButton>
      </Form>
    </details>
  );
}

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
      <summary className="cursor-pointer font-medium">
        {t("Edit the party", "Modifier la partie")}
      </summary>
      <Form
        action={editPartyAction}
        schema={editPartyInput}
        keepAs={`party:${party.id}`}
        aria-label={t("Edit the party", "Modifier la partie")}
        className="mt-3 space-y-4"
        onSaved={() => {
          if (box.current) box.current.open = false;
        }}
      >
        <input type="hidden" name="partyId" value={party.id} />
        <TextField
          label={t("Name", "Nom")}
          name="name"
          defaultValue={party.name}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField
            label={t("What it is", "Ce qu’elle est")}
            name="kind"
            choices={choicesOf(PARTY_KIND_WORDS, t)}
            defaultValue={party.kind}
          />
          <SelectField
            label={t(
              "What it usually has at stake",
              "Ce qui est d’habitude en jeu pour elle",
            )}
            name="interest"
            choices={choicesOf(INTEREST_WORDS, t)}
            defaultValue={party.interest}
          />
        </div>
        <TextField
          label={t("Address", "Adresse")}
          name="url"
          type="url"
          defaultValue={party.url ?? ""}
        />
        <TextArea
          label={t("Note for the desk", "Note pour le bureau")}
          name="note"
          rows={2}
          defaultValue={party.note ?? ""}
        />
        <SubmitButton>
          {t("Save the party", "Enregistrer la partie")}
        </SubmitButton>
      </Form>
    </details>
  );
}

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
      <summary className="cursor-pointer font-medium">
        {t("It repeats …", "Elle reprend…")}
      </summary>
      <Form
        action={addDerivationAction}
        schema={derivationInput}
        keepAs={`derivation:${sourceId}`}
        aria-label={t("It repeats", "Elle reprend")}
        className="mt-3 space-y-4"
        onSaved={() => setTurn((before) => before + 1)}
      >
        <input type="hidden" name="sourceId" value={sourceId} />
        <SelectField
          label={t("This source", "Cette source")}
          name="relation"
          choices={choicesOf(RELATION_WORDS, t)}
        />
        <SourceField
          label={t("Which source", "Quelle source")}
          name="from"
          except={sourceId}
        />
        <TextArea
          label={t("The words that show it", "Les mots qui le montrent")}
          name="excerpt"
          rows={2}
          hint={t(
            "Such as “according to the communiqué”.",
            "Par exemple «\u00a0selon le communiqué\u00a0».",
          )}
        />
        <TextField
          label={t("Where they stand", "Où ils se trouvent")}
          name="locator"
        />
        <SubmitButton>{t("Save", "Enregistrer")}</SubmitButton>
      </Form>
    </details>
  );
}

/** Takes a derivation back. */
export function RemoveDerivation({ id, title }: { id: string; title: string }) {
  const t = useTranslation();
  return (
    <Form
      action={removeDerivationAction}
      aria-label={t(`Take back: ${title}`, `Annuler le lien\u00a0: ${title}`)}
      className="flex items-center gap-2"
    >
      <input type="hidden" name="derivationId" value={id} />
      <SubmitButton
        look="quiet"
        aria-label={t(`Take back: ${title}`, `Annuler le lien\u00a0: ${title}`)}
      >
        {t("Take back", "Annuler le lien")}
      </SubmitButton>
    </Form>
  );
}

"use client";

import { useRef } from "react";
import { useTranslation } from "#translation";

import {
  ChoiceField,
  SubmitButton,
  TextArea,
  TextField,
} from "@/components/fields";
import { Form } from "@/components/form";
import { searchNoteInput } from "@/domain/claims/note-input";
import type { Translate } from "@/lib/translate";
import { searchNoteAction } from "./actions";

const kinds = (t: Translate) => [
  {
    value: "search",
    label: t("I looked somewhere", "J’ai cherché quelque part"),
  },
  {
    value: "request_for_comment",
    label: t("I asked someone", "J’ai demandé à quelqu’un"),
  },
];

/** Notes a search that found nothing, or a request for comment. */
export function SearchNoteForm({ claimId }: { claimId: string }) {
  const t = useTranslation();
  const box = useRef<HTMLDetailsElement>(null);
  return (
    <details ref={box} className="rounded border border-rule bg-sheet p-3">
      <summary className="cursor-pointer font-medium">
        {t(
          "Note a search or a request for comment",
          "Noter une recherche ou une demande de réaction",
        )}
      </summary>
      <Form
        action={searchNoteAction}
        schema={searchNoteInput}
        keepAs={`search-note:${claimId}`}
        aria-label={t("Search note", "Note de recherche")}
        className="mt-3 space-y-4"
        onSaved={() => {
          box.current?.querySelector("form")?.reset();
          if (box.current) box.current.open = false;
        }}
      >
        <input type="hidden" name="claimId" value={claimId} />
        <ChoiceField
          label={t("What was done", "Ce qui a été fait")}
          name="kind"
          choices={kinds(t)}
          defaultValue="search"
        />
        <TextField label={t("Where, or whom", "Où, ou à qui")} name="where" />
        <TextArea
          label={t("How", "Comment")}
          name="how"
          rows={2}
          hint={t(
            "The words searched for, or the question that was asked.",
            "Les mots cherchés, ou la question posée.",
          )}
        />
        <TextArea
          label={t("What came of it", "Ce qui en est ressorti")}
          name="outcome"
          rows={2}
        />
        <TextField label={t("When", "Quand")} name="lookedAt" type="date" />
        <SubmitButton>{t("Add note", "Ajouter la note")}</SubmitButton>
      </Form>
    </details>
  );
}

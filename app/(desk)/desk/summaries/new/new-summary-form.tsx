"use client";

import { useTranslation } from "#translation";

import { SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { createSummaryAction } from "../actions";

/** Names a summary and its language; the writing comes next. */
export function NewSummaryForm() {
  const t = useTranslation();
  return (
    <Form
      action={createSummaryAction}
      keepAs="new-summary"
      aria-label={t("New summary", "Nouvelle synthèse")}
    >
      <TextField label={t("Title", "Titre")} name="title" dir="auto" />
      <TextField
        label={t("Language", "Langue")}
        name="language"
        defaultValue={t.language}
        hint={t("As a code: en, fr …", "Par son code\u00a0: en, fr…")}
      />
      <SubmitButton>{t("Begin", "Commencer")}</SubmitButton>
    </Form>
  );
}

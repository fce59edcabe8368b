"use client";

import { useTranslation } from "#translation";

import { SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import { createSourceAction } from "../actions";
import { SourceFields } from "../source-fields";

/** Adds a source; its page, with copies and origins, comes next. */
export function NewSourceForm() {
  const t = useTranslation();
  return (
    <Form
      action={createSourceAction}
      keepAs="source:new"
      aria-label={t("New source", "Nouvelle source")}
    >
      <SourceFields />
      <SubmitButton>{t("Add the source", "Ajouter la source")}</SubmitButton>
    </Form>
  );
}

"use client";

import { useState } from "react";
import { useTranslation } from "#translation";

import { SelectField, SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { addReadingAction, removeReadingAction } from "../actions";

type Choice = { value: string; label: string };

/** Says what words of other houses come to. */
export function ReadingForm({ choices }: { choices: Choice[] }) {
  const t = useTranslation();
  const [added, setAdded] = useState(0);
  return (
    <Form
      key={added}
      action={addReadingAction}
      aria-label={t("A reading of our own", "Une lecture à nous")}
      className="flex max-w-2xl flex-wrap items-end gap-3"
      onSaved={() => setAdded(added + 1)}
    >
      <div className="min-w-0 flex-1 basis-48">
        <TextField
          label={t("Their words", "Leurs mots")}
          name="words"
          autoComplete="off"
        />
      </div>
      <SelectField
        label={t("On our scale", "Sur notre échelle")}
        name="key"
        choices={[
          ...choices,
          { value: "", label: t("not mapped", "sans équivalent") },
        ]}
      />
      <SubmitButton>{t("Read them so", "Les lire ainsi")}</SubmitButton>
    </Form>
  );
}

/** Forgets a reading. */
export function ForgetReading({ words }: { words: string }) {
  const t = useTranslation();
  return (
    <Form
      action={removeReadingAction}
      aria-label={t(`Forget: ${words}`, `Oublier\u00a0: ${words}`)}
    >
      <input type="hidden" name="words" value={words} />
      <SubmitButton look="plain">{t("Forget", "Oublier")}</SubmitButton>
    </Form>
  );
}

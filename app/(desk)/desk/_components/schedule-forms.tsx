"use client";

import { useTranslation } from "#translation";

import { SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { scheduleInput } from "@/domain/publishing/schedule-input";
import { cancelScheduleAction, scheduleAction } from "./schedule-action";

type Of = { kind: "claim" | "summary"; subjectId: string };

/** Has what is ready published at a time to come. */
export function ScheduleForm({ of, timeZone }: { of: Of; timeZone: string }) {
  const t = useTranslation();
  return (
    <details>
      <summary className="cursor-pointer text-sm">
        {t("Publish later", "Publier plus tard")}
      </summary>
      <Form
        action={scheduleAction}
        schema={scheduleInput}
        keepAs={`schedule:${of.subjectId}`}
        aria-label={t("Publish later", "Publier plus tard")}
        className="mt-2 space-y-3 rounded border border-rule bg-sheet p-3"
      >
        <Subject of={of} />
        <TextField
          label={t("Publish at", "Publier le")}
          name="at"
          type="datetime-local"
          hint={t(
            `By the newsroom’s clocks: ${timeZone}. Until then the public knows nothing of it.`,
            `À l’heure de la rédaction\u00a0: ${timeZone}. Jusque-là, le public n’en sait rien.`,
          )}
        />
        <TextField
          label={t("Address (optional)", "Adresse (facultatif)")}
          name="slug"
          hint={t(
            "Lower-case letters, digits and dashes; made of its words if left empty.",
            "Minuscules, chiffres et tirets\u00a0; faite de ses mots si elle est laissée vide.",
          )}
        />
        <SubmitButton>{t("Schedule", "Programmer")}</SubmitButton>
      </Form>
    </details>
  );
}

/** Takes what is scheduled back. */
export function CancelForm({ of }: { of: Of }) {
  const t = useTranslation();
  return (
    <Form
      action={cancelScheduleAction}
      aria-label={t("Cancel the publication", "Annuler la publication")}
    >
      <Subject of={of} />
      <SubmitButton look="plain">{t("Cancel", "Annuler")}</SubmitButton>
    </Form>
  );
}

function Subject({ of }: { of: Of }) {
  return (
    <>
      <input type="hidden" name="kind" value={of.kind} />
      <input type="hidden" name="subjectId" value={of.subjectId} />
    </>
  );
}

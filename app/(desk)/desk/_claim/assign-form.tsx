"use client";

import { useTranslation } from "#translation";

import { SelectField, SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import type { FormState } from "@/lib/form-state";

type Props = {
  action: (
    previous: FormState<undefined>,
    data: FormData,
  ) => Promise<FormState<undefined>>;
  /** The claim or the article. */
  subjectId: string;
  assignedTo: string | null;
  dueAt: Date | null;
  people: { id: string; name: string }[];
};

/** Who looks after a claim or an article, and until when. */
export function AssignForm({ action, subjectId, ...props }: Props) {
  const t = useTranslation();
  const { assignedTo, dueAt, people } = props;
  return (
    <Form
      action={action}
      aria-label={t("Assign", "Confier")}
      className="flex flex-wrap items-end gap-3"
    >
      <input type="hidden" name="subjectId" value={subjectId} />
      <SelectField
        label={t("Assigned to", "Confié à")}
        name="assignedTo"
        defaultValue={assignedTo ?? ""}
        choices={[
          { value: "", label: t("Nobody", "Personne") },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextField
        label={t("Due", "Échéance")}
        name="dueAt"
        type="date"
        defaultValue={dueAt?.toISOString().slice(0, 10)}
      />
      <SubmitButton look="plain">{t("Assign", "Confier")}</SubmitButton>
    </Form>
  );
}

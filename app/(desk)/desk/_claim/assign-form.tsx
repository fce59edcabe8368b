"use client";

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
  const { assignedTo, dueAt, people } = props;
  return (
    <Form
      action={action}
      aria-label="Assign"
      className="flex flex-wrap items-end gap-3"
    >
      <input type="hidden" name="subjectId" value={subjectId} />
      <SelectField
        label="Assigned to"
        name="assignedTo"
        defaultValue={assignedTo ?? ""}
        choices={[
          { value: "", label: "Nobody" },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextField
        label="Due"
        name="dueAt"
        type="date"
        defaultValue={dueAt?.toISOString().slice(0, 10)}
      />
      <SubmitButton look="plain">Assign</SubmitButton>
    </Form>
  );
}

"use client";

import { SelectField, SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { assignAction } from "./actions";

type Props = {
  claimId: string;
  assignedTo: string | null;
  dueAt: Date | null;
  people: { id: string; name: string }[];
};

/** Who looks after the claim, and until when. */
export function AssignForm({ claimId, assignedTo, dueAt, people }: Props) {
  return (
    <Form
      action={assignAction}
      aria-label="Assign"
      className="flex flex-wrap items-end gap-3"
    >
      <input type="hidden" name="subjectId" value={claimId} />
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

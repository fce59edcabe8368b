"use client";

import { SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { scheduleInput } from "@/domain/publishing/schedule-input";
import { cancelScheduleAction, scheduleAction } from "./schedule-action";

type Of = { kind: "claim" | "summary"; subjectId: string };

/** Has what is ready published at a time to come. */
export function ScheduleForm({ of, timeZone }: { of: Of; timeZone: string }) {
  return (
    <details>
      <summary className="cursor-pointer text-sm">Publish later</summary>
      <Form
        action={scheduleAction}
        schema={scheduleInput}
        keepAs={`schedule:${of.subjectId}`}
        aria-label="Publish later"
        className="mt-2 space-y-3 rounded border border-rule bg-sheet p-3"
      >
        <Subject of={of} />
        <TextField
          label="Publish at"
          name="at"
          type="datetime-local"
          hint={`By the newsroom’s clocks: ${timeZone}. Until then the public knows nothing of it.`}
        />
        <TextField
          label="Address (optional)"
          name="slug"
          hint="Lower-case letters, digits and dashes; made of its words if left empty."
        />
        <SubmitButton>Schedule</SubmitButton>
      </Form>
    </details>
  );
}

/** Takes what is scheduled back. */
export function CancelForm({ of }: { of: Of }) {
  return (
    <Form action={cancelScheduleAction} aria-label="Cancel the publication">
      <Subject of={of} />
      <SubmitButton look="plain">Cancel</SubmitButton>
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

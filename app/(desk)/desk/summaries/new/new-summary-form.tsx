"use client";

import { SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { createSummaryAction } from "../actions";

/** Names a summary and its language; the writing comes next. */
export function NewSummaryForm() {
  return (
    <Form
      action={createSummaryAction}
      keepAs="new-summary"
      aria-label="New summary"
    >
      <TextField label="Title" name="title" dir="auto" />
      <TextField
        label="Language"
        name="language"
        defaultValue="en"
        hint="As a code: en, fr …"
      />
      <SubmitButton>Begin</SubmitButton>
    </Form>
  );
}

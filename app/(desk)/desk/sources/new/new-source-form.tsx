"use client";

import { SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import { createSourceAction } from "../actions";
import { SourceFields } from "../source-fields";

/** Adds a source; its page, with copies and origins, comes next. */
export function NewSourceForm() {
  return (
    <Form
      action={createSourceAction}
      keepAs="source:new"
      aria-label="New source"
    >
      <SourceFields />
      <SubmitButton>Add the source</SubmitButton>
    </Form>
  );
}

"use client";

import { useState } from "react";

import {
  ChoiceField,
  SubmitButton,
  TextArea,
  TextField,
} from "@/components/fields";
import { Form } from "@/components/form";
import { newsroomInput } from "@/domain/people/newsroom-input";
import { editNewsroomAction } from "../actions";

type Props = {
  name: string;
  language: string;
  contact: string | null;
  correctionsPolicy: string | null;
};

/** What the public is told of the newsroom. */
export function NewsroomForm(newsroom: Props) {
  const [saves, setSaves] = useState(0);
  return (
    <Form
      action={editNewsroomAction}
      schema={newsroomInput}
      keepAs="newsroom"
      onSaved={() => setSaves(saves + 1)}
      aria-label="Newsroom"
      className="max-w-xl space-y-4"
    >
      <TextField
        label="Name"
        name="name"
        dir="auto"
        defaultValue={newsroom.name}
      />
      <ChoiceField
        label="Language of the public site"
        name="language"
        defaultValue={newsroom.language}
        choices={[
          { value: "en", label: "English" },
          { value: "fr", label: "Français" },
        ]}
      />
      <TextField
        label="Contact"
        name="contact"
        defaultValue={newsroom.contact ?? ""}
        hint="An address where readers reach the desk."
      />
      <TextArea
        label="Corrections policy"
        name="correctionsPolicy"
        rows={6}
        dir="auto"
        defaultValue={newsroom.correctionsPolicy ?? ""}
        hint="Readers find it beside the list of corrections."
      />
      <SubmitButton>Save</SubmitButton>
      {saves > 0 && (
        <p role="status" className="text-sm text-green">
          Saved.
        </p>
      )}
    </Form>
  );
}

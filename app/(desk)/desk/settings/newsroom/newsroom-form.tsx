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
  about: string | null;
  unnamedSourcesPolicy: string | null;
  licence: string | null;
  timeZone: string;
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
      <TextField
        label="Time zone"
        name="timeZone"
        defaultValue={newsroom.timeZone}
        hint="The zone in which publication is scheduled, such as Europe/Paris."
      />
      <TextArea
        label="About the newsroom"
        name="about"
        rows={3}
        dir="auto"
        defaultValue={newsroom.about ?? ""}
        hint="Who you are, in a sentence or two, for the home page."
      />
      <TextArea
        label="Policy on unnamed sources"
        name="unnamedSourcesPolicy"
        rows={4}
        dir="auto"
        defaultValue={newsroom.unnamedSourcesPolicy ?? ""}
        hint="When a source stays unnamed, and who knows the name. Shown with your method."
      />
      <TextField
        label="Licence of what you publish"
        name="licence"
        type="url"
        defaultValue={newsroom.licence ?? ""}
        hint="The address of its text, such as https://creativecommons.org/licenses/by/4.0/."
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

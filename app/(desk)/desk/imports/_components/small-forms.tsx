"use client";

import { useState } from "react";

import { SelectField, SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import {
  addReadingAction,
  allowPublisherAction,
  cancelImportAction,
  disallowPublisherAction,
  removeCheckAction,
  removePublisherChecksAction,
  removeReadingAction,
} from "../actions";

/** Stops an import. */
export function CancelForm({ importId }: { importId: string }) {
  return (
    <Form action={cancelImportAction} aria-label="Cancel the import">
      <input type="hidden" name="importId" value={importId} />
      <SubmitButton look="danger">Cancel the import</SubmitButton>
    </Form>
  );
}

/** Lets a publisher in that a person types. */
export function AllowForm() {
  const [added, setAdded] = useState(0);
  return (
    <Form
      key={added}
      action={allowPublisherAction}
      aria-label="Let a publisher in"
      className="flex max-w-xl flex-wrap items-end gap-3"
      onSaved={() => setAdded(added + 1)}
    >
      <div className="min-w-0 flex-1 basis-60">
        <TextField
          label="Host"
          name="host"
          autoComplete="off"
          hint="Such as factcheck.example.org; hosts under it come along."
        />
      </div>
      <SubmitButton>Let it in</SubmitButton>
    </Form>
  );
}

/** Lets in a publisher whose records were refused. */
export function AllowThis({ host }: { host: string }) {
  return (
    <Form action={allowPublisherAction} aria-label={`Let ${host} in`}>
      <input type="hidden" name="host" value={host} />
      <SubmitButton look="plain">Let in</SubmitButton>
    </Form>
  );
}

/** Takes a publisher off the list. */
export function DisallowForm({ host }: { host: string }) {
  return (
    <Form
      action={disallowPublisherAction}
      aria-label={`No longer let ${host} in`}
    >
      <input type="hidden" name="host" value={host} />
      <SubmitButton look="plain">No longer let in</SubmitButton>
    </Form>
  );
}

/** Takes all checks of a host away. */
export function RemoveAllForm({ host }: { host: string }) {
  return (
    <Form
      action={removePublisherChecksAction}
      aria-label={`Remove all checks of ${host}`}
    >
      <input type="hidden" name="host" value={host} />
      <SubmitButton look="danger">Remove all of {host}</SubmitButton>
    </Form>
  );
}

/** Takes one check away. */
export function RemoveCheckForm(props: { checkId: string; about: string }) {
  return (
    <Form action={removeCheckAction} aria-label={`Remove: ${props.about}`}>
      <input type="hidden" name="checkId" value={props.checkId} />
      <SubmitButton look="plain">Remove</SubmitButton>
    </Form>
  );
}

type Choice = { value: string; label: string };

/** Says what words of other houses come to. */
export function ReadingForm({ choices }: { choices: Choice[] }) {
  const [added, setAdded] = useState(0);
  return (
    <Form
      key={added}
      action={addReadingAction}
      aria-label="A reading of our own"
      className="flex max-w-2xl flex-wrap items-end gap-3"
      onSaved={() => setAdded(added + 1)}
    >
      <div className="min-w-0 flex-1 basis-48">
        <TextField label="Their words" name="words" autoComplete="off" />
      </div>
      <SelectField
        label="On our scale"
        name="key"
        choices={[...choices, { value: "", label: "not mapped" }]}
      />
      <SubmitButton>Read them so</SubmitButton>
    </Form>
  );
}

/** Forgets a reading. */
export function ForgetReading({ words }: { words: string }) {
  return (
    <Form action={removeReadingAction} aria-label={`Forget: ${words}`}>
      <input type="hidden" name="words" value={words} />
      <SubmitButton look="plain">Forget</SubmitButton>
    </Form>
  );
}

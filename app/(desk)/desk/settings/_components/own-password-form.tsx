"use client";

import { useState } from "react";

import { SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { ownPasswordInput } from "@/domain/people/person-input";
import { changeOwnPasswordAction } from "../actions";

/** Changes the password of whoever is signed in. */
export function OwnPasswordForm() {
  const [changes, setChanges] = useState(0);
  return (
    <>
      <Form
        key={changes}
        action={changeOwnPasswordAction}
        schema={ownPasswordInput}
        onSaved={() => setChanges(changes + 1)}
        aria-label="Your password"
        className="max-w-sm space-y-3"
      >
        <TextField
          label="Present password"
          name="old"
          type="password"
          autoComplete="current-password"
        />
        <TextField
          label="New password"
          name="password"
          type="password"
          autoComplete="new-password"
          hint="12 characters or more; a few words are better than signs."
        />
        <SubmitButton look="plain">Change password</SubmitButton>
      </Form>
      {changes > 0 && (
        <p role="status" className="mt-2 text-sm text-green">
          Your password is changed.
        </p>
      )}
    </>
  );
}

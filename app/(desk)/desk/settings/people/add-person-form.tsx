"use client";

import { useState } from "react";

import { SelectField, SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { newPersonInput } from "@/domain/people/person-input";
import { ShownOnce } from "../_components/shown-once";
import { addPersonAction, type MadePassword } from "./actions";
import { ROLE_CHOICES } from "./role-choices";

/** Puts a person on the desk and shows the password made for them. */
export function AddPersonForm() {
  const [made, setMade] = useState<MadePassword>();
  const [added, setAdded] = useState(0);
  return (
    <>
      <Form<MadePassword>
        key={added}
        action={addPersonAction}
        schema={newPersonInput}
        keepAs="new-person"
        onSaved={(person) => {
          setMade(person);
          setAdded(added + 1);
        }}
        aria-label="Add a person"
        className="grid items-start gap-3 sm:grid-cols-2"
      >
        <TextField label="Name" name="name" autoComplete="off" dir="auto" />
        <TextField
          label="E-mail"
          name="email"
          type="email"
          autoComplete="off"
        />
        <SelectField
          label="Role"
          name="role"
          defaultValue="contributor"
          choices={ROLE_CHOICES}
        />
        <div className="sm:self-end">
          <SubmitButton>Add person</SubmitButton>
        </div>
      </Form>
      {made && (
        <ShownOnce
          what={`The first password of ${made.name}.`}
          secret={made.password}
          onDone={() => setMade(undefined)}
        />
      )}
    </>
  );
}

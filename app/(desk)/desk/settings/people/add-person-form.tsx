"use client";

import { useState } from "react";
import { useTranslation } from "#translation";

import { SelectField, SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { newPersonInput } from "@/domain/people/person-input";
import { ShownOnce } from "../_components/shown-once";
import { addPersonAction, type MadePassword } from "./actions";
import { roleChoices } from "./role-choices";

/** Puts a person on the desk and shows the password made for them. */
export function AddPersonForm() {
  const t = useTranslation();
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
        aria-label={t("Add a person", "Ajouter une personne")}
        className="grid items-start gap-3 sm:grid-cols-2"
      >
        <TextField
          label={t("Name", "Nom")}
          name="name"
          autoComplete="off"
          dir="auto"
        />
        <TextField
          label={t("E-mail", "Adresse électronique")}
          name="email"
          type="email"
          autoComplete="off"
        />
        <SelectField
          label={t("Role", "Rôle")}
          name="role"
          defaultValue="contributor"
          choices={roleChoices(t)}
        />
        <div className="sm:self-end">
          <SubmitButton>{t("Add person", "Ajouter la personne")}</SubmitButton>
        </div>
      </Form>
      {made && (
        <ShownOnce
          what={t(
            `The first password of ${made.name}.`,
            `Le premier mot de passe pour ${made.name}.`,
          )}
          secret={made.password}
          onDone={() => setMade(undefined)}
        />
      )}
    </>
  );
}

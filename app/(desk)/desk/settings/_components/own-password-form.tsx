"use client";

import { useState } from "react";
import { useTranslation } from "#translation";

import { SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { ownPasswordInput } from "@/domain/people/person-input";
import { changeOwnPasswordAction } from "../actions";

/** Changes the password of whoever is signed in. */
export function OwnPasswordForm() {
  const t = useTranslation();
  const [changes, setChanges] = useState(0);
  return (
    <>
      <Form
        key={changes}
        action={changeOwnPasswordAction}
        schema={ownPasswordInput}
        onSaved={() => setChanges(changes + 1)}
        aria-label={t("Your password", "Votre mot de passe")}
        className="max-w-sm space-y-3"
      >
        <TextField
          label={t("Present password", "Mot de passe actuel")}
          name="old"
          type="password"
          autoComplete="current-password"
        />
        <TextField
          label={t("New password", "Nouveau mot de passe")}
          name="password"
          type="password"
          autoComplete="new-password"
          hint={t(
            "12 characters or more; a few words are better than signs.",
            "12 caractères ou plus\u00a0; quelques mots valent mieux que des signes.",
          )}
        />
        <SubmitButton look="plain">
          {t("Change password", "Changer de mot de passe")}
        </SubmitButton>
      </Form>
      {changes > 0 && (
        <p role="status" className="mt-2 text-sm text-green">
          {t("Your password is changed.", "Votre mot de passe est changé.")}
        </p>
      )}
    </>
  );
}

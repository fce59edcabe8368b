"use client";

import { useState } from "react";
import { useTranslation } from "#translation";

import { ChoiceField, SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { newTokenInput } from "@/domain/people/token-input";
import { ShownOnce } from "../_components/shown-once";
import { createTokenAction, revokeTokenAction } from "./actions";

/** Makes a token and shows it once. */
export function NewTokenForm() {
  const t = useTranslation();
  const [token, setToken] = useState<string>();
  const [made, setMade] = useState(0);
  return (
    <>
      <Form<{ token: string }>
        key={made}
        action={createTokenAction}
        schema={newTokenInput}
        keepAs="new-token"
        onSaved={(answer) => {
          setToken(answer.token);
          setMade(made + 1);
        }}
        aria-label={t("New token", "Nouveau jeton")}
        className="max-w-md space-y-3"
      >
        <TextField
          label={t("What it is for", "À quoi il sert")}
          name="name"
          autoComplete="off"
        />
        <ChoiceField
          label={t("It may", "Il peut")}
          name="scope"
          defaultValue="read"
          choices={[
            { value: "read", label: t("only read", "seulement lire") },
            {
              value: "desk",
              label: t("do what you may do", "faire ce que vous pouvez faire"),
            },
          ]}
        />
        <TextField
          label={t("Days it lasts", "Durée en jours")}
          name="days"
          inputMode="numeric"
          defaultValue="90"
          hint={t(
            "Leave it empty for a token that lasts until it is revoked.",
            "Laissez vide pour un jeton qui dure jusqu’à sa révocation.",
          )}
        />
        <SubmitButton>{t("Make token", "Créer le jeton")}</SubmitButton>
      </Form>
      {token && (
        <ShownOnce
          what={t("Your new token.", "Votre nouveau jeton.")}
          secret={token}
          onDone={() => setToken(undefined)}
        />
      )}
    </>
  );
}

/** Ends a token at once. */
export function RevokeForm(props: { tokenId: string; name: string }) {
  const t = useTranslation();
  return (
    <Form
      action={revokeTokenAction}
      aria-label={t(`Token ${props.name}`, `Jeton ${props.name}`)}
    >
      <input type="hidden" name="tokenId" value={props.tokenId} />
      <SubmitButton look="danger">{t("Revoke", "Révoquer")}</SubmitButton>
    </Form>
  );
}

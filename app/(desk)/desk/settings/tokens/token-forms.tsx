"use client";

import { useState } from "react";

import { ChoiceField, SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { newTokenInput } from "@/domain/people/token-input";
import { ShownOnce } from "../_components/shown-once";
import { createTokenAction, revokeTokenAction } from "./actions";

/** Makes a token and shows it once. */
export function NewTokenForm() {
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
        aria-label="New token"
        className="max-w-md space-y-3"
      >
        <TextField label="What it is for" name="name" autoComplete="off" />
        <ChoiceField
          label="It may"
          name="scope"
          defaultValue="read"
          choices={[
            { value: "read", label: "only read" },
            { value: "desk", label: "do what you may do" },
          ]}
        />
        <TextField
          label="Days it lasts"
          name="days"
          inputMode="numeric"
          defaultValue="90"
          hint="Leave it empty for a token that lasts until it is revoked."
        />
        <SubmitButton>Make token</SubmitButton>
      </Form>
      {token && (
        <ShownOnce
          what="Your new token."
          secret={token}
          onDone={() => setToken(undefined)}
        />
      )}
    </>
  );
}

/** Ends a token at once. */
export function RevokeForm(props: { tokenId: string; name: string }) {
  return (
    <Form action={revokeTokenAction} aria-label={`Token ${props.name}`}>
      <input type="hidden" name="tokenId" value={props.tokenId} />
      <SubmitButton look="danger">Revoke</SubmitButton>
    </Form>
  );
}

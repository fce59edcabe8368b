"use client";

import { useTranslation } from "#translation";

import { SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { signInAction } from "./actions";

/** Works without script too: the browser then posts to the same action. */
export function SignInForm({ next }: { next: string }) {
  const t = useTranslation();
  return (
    <Form action={signInAction} aria-label={t("Sign in", "Connexion")}>
      <input type="hidden" name="next" value={next} />
      <TextField
        label={t("E-mail", "Adresse électronique")}
        name="email"
        type="email"
        autoComplete="username"
        required
        autoFocus
      />
      <TextField
        label={t("Password", "Mot de passe")}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <SubmitButton className="w-full">
        {t("Sign in", "Se connecter")}
      </SubmitButton>
    </Form>
  );
}

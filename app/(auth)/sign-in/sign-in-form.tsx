"use client";

import { SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { signInAction } from "./actions";

/** Works without script too: the browser then posts to the same action. */
export function SignInForm({ next }: { next: string }) {
  return (
    <Form action={signInAction} aria-label="Sign in">
      <input type="hidden" name="next" value={next} />
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        required
        autoFocus
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <SubmitButton className="w-full">Sign in</SubmitButton>
    </Form>
  );
}

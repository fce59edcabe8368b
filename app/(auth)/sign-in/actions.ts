"use server";

import { redirect } from "next/navigation";

import { isRefusedSignIn, signIn } from "@/auth";
import { pageLanguage } from "@/auth/actor";
import { type FormState, refused } from "@/lib/form-state";
import { translator } from "@/lib/translate";

/** Signs a person in and leads them back to where they were going. */
export async function signInAction(
  _previous: FormState,
  data: FormData,
): Promise<FormState> {
  try {
    await signIn("credentials", {
      email: data.get("email"),
      password: data.get("password"),
      redirect: false,
    });
  } catch (error) {
    if (!isRefusedSignIn(error)) throw error;
    const t = translator(await pageLanguage());
    return refused(
      t(
        "This e-mail and password don't open a desk. After five tries the account rests for fifteen minutes.",
        "Cette adresse et ce mot de passe n’ouvrent aucun bureau. Après cinq essais, le compte se repose quinze minutes.",
      ),
    );
  }
  redirect(deskPath(data.get("next")));
}

/** A path of the desk; anything else would be a door to elsewhere. */
function deskPath(next: FormDataEntryValue | null): string {
  return typeof next === "string" && /^\/desk(\/|\?|$)/.test(next)
    ? next
    : "/desk";
}

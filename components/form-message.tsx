import Link from "next/link";
import type { ReactNode } from "react";
import { useTranslation } from "#translation";

import { FIELDS_REFUSED, type FormState } from "@/lib/form-state";
import { fieldSentence } from "./translation/field-sentences";

type Props<Saved> = {
  state: FormState<Saved>;
  /** What fields were refused with, in the reader's language. */
  errors: Record<string, string[]>;
  /** Whether they were refused here, before anything was sent. */
  isLocal: boolean;
};

/** What became of a form that was sent, unless it was saved. */
export function FormMessage<Saved>(props: Props<Saved>) {
  const { state, errors, isLocal } = props;
  const { language } = useTranslation();
  const ofForm = errors.form?.join(" ");
  if (isLocal && ofForm) return <Alert>{ofForm}</Alert>;
  if (isLocal) return <Alert>{fieldSentence(FIELDS_REFUSED, language)}</Alert>;
  if (state.status === "signed-out") return <SignedOut />;
  if (state.status !== "refused") return null;
  return (
    <Alert>
      {fieldSentence(state.message, language)} {ofForm}
    </Alert>
  );
}

function SignedOut() {
  const t = useTranslation();
  const next =
    typeof window === "undefined"
      ? "/desk"
      : location.pathname + location.search;
  return (
    <Alert>
      {t(
        "You have been signed out. What you typed is kept here.",
        "Vous avez été déconnecté. Ce que vous avez écrit est conservé ici.",
      )}{" "}
      <Link href={`/sign-in?next=${encodeURIComponent(next)}`}>
        {t("Sign in again", "Reconnectez-vous")}
      </Link>{" "}
      {t("and you will find it as it is.", "et vous le retrouverez tel quel.")}
    </Alert>
  );
}

/** A sentence that must be heard at once. */
export function Alert({ children }: { children: ReactNode }) {
  return (
    <p
      role="alert"
      className="rounded border border-red bg-red-wash px-3 py-2 text-sm text-red"
    >
      {children}
    </p>
  );
}

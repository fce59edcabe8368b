"use client";

import { useTranslation } from "#translation";

import { Button } from "@/components/button";

/** What a person sees when a page failed: no trace, what was kept, what to do. */
export default function DeskError(props: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslation();
  const { digest } = props.error;
  return (
    <div className="max-w-xl space-y-3">
      <h1 className="font-serif text-2xl font-semibold">
        {t("This page failed", "Cette page a échoué")}
      </h1>
      <p>
        {t(
          `It is our fault and has been logged${digest ? ` as ${digest}` : ""}. Nothing that was saved is lost, and what you typed in a form is kept.`,
          `C’est notre faute, et l’erreur a été consignée${digest ? ` sous ${digest}` : ""}. Rien de ce qui a été enregistré n’est perdu, et ce que vous avez écrit dans un formulaire est conservé.`,
        )}
      </p>
      <Button look="primary" onClick={props.reset}>
        {t("Try again", "Réessayer")}
      </Button>
    </div>
  );
}

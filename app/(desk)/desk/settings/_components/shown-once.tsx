"use client";

import { useState } from "react";
import { useTranslation } from "#translation";

import { Button } from "@/components/button";

type Props = {
  what: string;
  secret: string;
  /** What is left of it on the server. */
  kept?: string;
  onDone: () => void;
};

/** A secret that nobody is shown again: to be copied now or made anew. */
export function ShownOnce(props: Props) {
  const t = useTranslation();
  const { what, secret, onDone } = props;
  const kept =
    props.kept ??
    t("only its hash is kept", "seule son empreinte est conservée");
  const [copied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(secret);
    setCopied(true);
  }
  return (
    <div
      role="status"
      className="my-3 space-y-2 rounded border border-green bg-green-wash p-3 text-sm"
    >
      <p>
        <strong>{what}</strong>{" "}
        {t(
          `It is shown this once; ${kept}.`,
          `Il ne s’affiche que cette fois\u00a0; ${kept}.`,
        )}
      </p>
      <p>
        <code className="select-all font-mono text-base break-all">
          {secret}
        </code>
      </p>
      <div className="flex gap-2">
        <Button onClick={copy}>
          {copied ? t("Copied", "Copié") : t("Copy", "Copier")}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t("I have it", "C’est noté")}
        </Button>
      </div>
    </div>
  );
}

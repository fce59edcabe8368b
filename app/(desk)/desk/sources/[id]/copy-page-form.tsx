"use client";

import { useTranslation } from "#translation";

import { SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { copyPageAction } from "../actions";

type Props = { sourceId: string; url: string | null };

/** Has a page fetched and kept as a copy of the source. */
export function CopyPageForm({ sourceId, url }: Props) {
  const t = useTranslation();
  return (
    <Form
      action={copyPageAction}
      aria-label={t("Keep a copy of a page", "Conserver une copie d’une page")}
    >
      <input type="hidden" name="sourceId" value={sourceId} />
      <TextField
        label={t(
          "An address to keep a copy of",
          "Une adresse dont conserver une copie",
        )}
        name="url"
        type="url"
        defaultValue={url ?? ""}
        placeholder="https://"
        hint={t(
          "The page is kept as it comes over the wire, with what was asked and answered (WACZ).",
          "La page est conservée telle qu’elle arrive, avec ce qui a été demandé et répondu (WACZ).",
        )}
      />
      <SubmitButton look="plain">
        {t("Fetch and keep", "Récupérer et conserver")}
      </SubmitButton>
    </Form>
  );
}

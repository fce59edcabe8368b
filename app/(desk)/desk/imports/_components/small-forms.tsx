"use client";

import { useState } from "react";
import { useTranslation } from "#translation";

import { SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import {
  allowPublisherAction,
  cancelImportAction,
  disallowPublisherAction,
  removeCheckAction,
  removePublisherChecksAction,
} from "../actions";

/** Stops an import. */
export function CancelForm({ importId }: { importId: string }) {
  const t = useTranslation();
  return (
    <Form
      action={cancelImportAction}
      aria-label={t("Cancel the import", "Annuler l’import")}
    >
      <input type="hidden" name="importId" value={importId} />
      <SubmitButton look="danger">
        {t("Cancel the import", "Annuler l’import")}
      </SubmitButton>
    </Form>
  );
}

/** Lets a publisher in that a person types. */
export function AllowForm() {
  const t = useTranslation();
  const [added, setAdded] = useState(0);
  return (
    <Form
      key={added}
      action={allowPublisherAction}
      aria-label={t("Let a publisher in", "Admettre un média")}
      className="flex max-w-xl flex-wrap items-end gap-3"
      onSaved={() => setAdded(added + 1)}
    >
      <div className="min-w-0 flex-1 basis-60">
        <TextField
          label={t("Host", "Hôte")}
          name="host"
          autoComplete="off"
          hint={t(
            "Such as factcheck.example.org; hosts under it come along.",
            "Par exemple factcheck.example.org\u00a0; les hôtes qui en dépendent suivent.",
          )}
        />
      </div>
      <SubmitButton>{t("Let it in", "L’admettre")}</SubmitButton>
    </Form>
  );
}

/** Lets in a publisher whose records were refused. */
export function AllowThis({ host }: { host: string }) {
  const t = useTranslation();
  return (
    <Form
      action={allowPublisherAction}
      aria-label={t(`Let ${host} in`, `Admettre ${host}`)}
    >
      <input type="hidden" name="host" value={host} />
      <SubmitButton look="plain">{t("Let in", "Admettre")}</SubmitButton>
    </Form>
  );
}

/** Takes a publisher off the list. */
export function DisallowForm({ host }: { host: string }) {
  const t = useTranslation();
  return (
    <Form
      action={disallowPublisherAction}
      aria-label={t(`No longer let ${host} in`, `Ne plus admettre ${host}`)}
    >
      <input type="hidden" name="host" value={host} />
      <SubmitButton look="plain">
        {t("No longer let in", "Ne plus admettre")}
      </SubmitButton>
    </Form>
  );
}

/** Takes all checks of a host away. */
export function RemoveAllForm({ host }: { host: string }) {
  const t = useTranslation();
  return (
    <Form
      action={removePublisherChecksAction}
      aria-label={t(
        `Remove all checks of ${host}`,
        `Retirer toutes les vérifications de ${host}`,
      )}
    >
      <input type="hidden" name="host" value={host} />
      <SubmitButton look="danger">
        {t(`Remove all of ${host}`, `Retirer tout ce qui vient de ${host}`)}
      </SubmitButton>
    </Form>
  );
}

/** Takes one check away. */
export function RemoveCheckForm(props: { checkId: string; about: string }) {
  const t = useTranslation();
  return (
    <Form
      action={removeCheckAction}
      aria-label={t(`Remove: ${props.about}`, `Retirer\u00a0: ${props.about}`)}
    >
      <input type="hidden" name="checkId" value={props.checkId} />
      <SubmitButton look="plain">{t("Remove", "Retirer")}</SubmitButton>
    </Form>
  );
}

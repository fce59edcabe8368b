"use client";

import { useState } from "react";
import { useTranslation } from "#translation";

import { SelectField, SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { newLinkInput } from "@/domain/reports/link-input";
import type { Translate } from "@/lib/translate";
import { ShownOnce } from "../settings/_components/shown-once";
import {
  orderAgainAction,
  renewOrderAction,
  revokeLinkAction,
  shareReportAction,
} from "./actions";

type Named = { id: string; name: string };

/** Has a failed report made again. */
export function RenewForm({ id, name }: Named) {
  const t = useTranslation();
  return (
    <Form
      action={renewOrderAction}
      aria-label={t(`Try ${name} again`, `Réessayer\u00a0: ${name}`)}
    >
      <input type="hidden" name="id" value={id} />
      <SubmitButton look="plain">{t("Try again", "Réessayer")}</SubmitButton>
    </Form>
  );
}

/** Has a report whose file is no longer kept made again. */
export function AgainForm({ id, name }: Named) {
  const t = useTranslation();
  return (
    <Form
      action={orderAgainAction}
      aria-label={t(`Make ${name} again`, `Refaire\u00a0: ${name}`)}
    >
      <input type="hidden" name="id" value={id} />
      <SubmitButton look="plain">
        {t("Make it again", "Le refaire")}
      </SubmitButton>
    </Form>
  );
}

/** Ends a link at once. */
export function RevokeForm({ id, name }: Named) {
  const t = useTranslation();
  return (
    <Form
      action={revokeLinkAction}
      aria-label={t(`Revoke ${name}`, `Révoquer\u00a0: ${name}`)}
    >
      <input type="hidden" name="id" value={id} />
      <SubmitButton look="danger">{t("Revoke", "Révoquer")}</SubmitButton>
    </Form>
  );
}

const lasts = (t: Translate) => [
  { value: "1", label: t("an hour", "une heure") },
  { value: "24", label: t("a day", "un jour") },
  { value: "168", label: t("a week", "une semaine") },
  { value: "720", label: t("30 days", "30 jours") },
  { value: "2160", label: t("90 days", "90 jours") },
];

/** Makes a link for someone outside and shows it once. */
export function ShareForm({
  orderId,
  name,
}: {
  orderId: string;
  name: string;
}) {
  const t = useTranslation();
  const [address, setAddress] = useState<string>();
  const [made, setMade] = useState(0);
  return (
    <>
      <details key={made}>
        <summary className="cursor-pointer text-sm text-accent">
          {t(
            "Make a link for someone outside",
            "Créer un lien pour quelqu’un d’extérieur",
          )}
        </summary>
        <Form<{ address: string }>
          action={shareReportAction}
          schema={newLinkInput}
          onSaved={(answer) => {
            setAddress(answer.address);
            setMade(made + 1);
          }}
          aria-label={t(`Link to ${name}`, `Lien vers\u00a0: ${name}`)}
          className="mt-2 max-w-md space-y-3"
        >
          <input type="hidden" name="orderId" value={orderId} />
          <TextField
            label={t("For whom", "Pour qui")}
            name="forWhom"
            autoComplete="off"
            hint={t(
              "A note for the desk; you may leave it empty.",
              "Une note pour le bureau\u00a0; vous pouvez la laisser vide.",
            )}
          />
          <SelectField
            label={t("It lasts", "Il dure")}
            name="hours"
            defaultValue="168"
            choices={lasts(t)}
          />
          <SubmitButton>{t("Make link", "Créer le lien")}</SubmitButton>
        </Form>
      </details>
      {address && (
        <ShownOnce
          what={t("The link.", "Le lien.")}
          secret={address}
          onDone={() => setAddress(undefined)}
        />
      )}
    </>
  );
}

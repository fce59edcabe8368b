"use client";

import { useTranslation } from "#translation";

import { SubmitButton, TextArea, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import {
  renameInput,
  withholdInput,
  withholdingReasonInput,
} from "@/domain/publishing/address-input";
import {
  countersignWithholdingAction,
  releaseAction,
  renameAction,
  returnWithholdingAction,
  withholdAction,
} from "./address-action";

type Of = { kind: "claim" | "summary"; subjectId: string };

const BOX = "space-y-3 rounded border border-rule bg-sheet p-3";

/** Gives what is published another address. */
export function RenameForm({ of, slug }: { of: Of; slug: string }) {
  const t = useTranslation();
  return (
    <Form
      action={renameAction}
      schema={renameInput}
      aria-label={t("Rename the address", "Renommer l’adresse")}
      className={BOX}
    >
      <Subject of={of} />
      <TextField
        label={t("Address", "Adresse")}
        name="slug"
        defaultValue={slug}
        hint={t(
          "The old address leads to the new one for ever.",
          "L’ancienne adresse mène pour toujours à la nouvelle.",
        )}
      />
      <SubmitButton look="plain">{t("Rename", "Renommer")}</SubmitButton>
    </Form>
  );
}

/** Proposes to keep what is published from the public by law. */
export function WithholdForm({ of }: { of: Of }) {
  const t = useTranslation();
  return (
    <Form
      action={withholdAction}
      schema={withholdInput}
      keepAs={`withhold:${of.subjectId}`}
      aria-label={t("Withhold by law", "Retirer par obligation légale")}
      className={BOX}
    >
      <Subject of={of} />
      <p className="text-sm text-ink-soft">
        {t(
          "For what the law forbids you to show, not for mistakes: those are corrected. Once a colleague has countersigned, the address says that it is withheld, by whose demand and since when; nothing is deleted.",
          "Pour ce que la loi interdit de montrer, non pour les erreurs\u00a0: celles-ci se corrigent. Une fois qu’un collègue a contresigné, l’adresse dit que c’est retiré par obligation légale, à la demande de qui et depuis quand\u00a0; rien n’est effacé.",
        )}
      </p>
      <TextField
        label={t("Who demanded it", "Qui l’a demandé")}
        name="authority"
      />
      <TextField
        label={t("On which day", "Quel jour")}
        name="demandedOn"
        type="date"
      />
      <TextArea
        label={t("Why, for readers", "Pourquoi, pour les lecteurs")}
        name="reason"
        rows={3}
      />
      <SubmitButton look="plain">
        {t("Send for countersignature", "Envoyer au contreseing")}
      </SubmitButton>
    </Form>
  );
}

/** The second signature under an order, or the way back with a reason. */
export function DecideWithholding({
  withholdingId,
}: {
  withholdingId: string;
}) {
  const t = useTranslation();
  return (
    <div className="space-y-3">
      <Form
        action={countersignWithholdingAction}
        aria-label={t("Countersign the withholding", "Contresigner le retrait")}
      >
        <input type="hidden" name="withholdingId" value={withholdingId} />
        <SubmitButton>
          {t("Countersign and withhold", "Contresigner et retirer")}
        </SubmitButton>
      </Form>
      <ReasonForm
        action={returnWithholdingAction}
        withholdingId={withholdingId}
        name={t("Return the withholding", "Renvoyer le retrait")}
        button={t("Return", "Renvoyer")}
      />
    </div>
  );
}

/** Shows the public again what was withheld. */
export function ReleaseForm({ withholdingId }: { withholdingId: string }) {
  const t = useTranslation();
  return (
    <ReasonForm
      action={releaseAction}
      withholdingId={withholdingId}
      name={t("Show it again", "Montrer à nouveau")}
      button={t("Lift the withholding", "Lever le retrait")}
    />
  );
}

function ReasonForm(props: {
  action: typeof releaseAction;
  withholdingId: string;
  name: string;
  button: string;
}) {
  const t = useTranslation();
  return (
    <Form
      action={props.action}
      schema={withholdingReasonInput}
      aria-label={props.name}
      className="space-y-2"
    >
      <input type="hidden" name="withholdingId" value={props.withholdingId} />
      <TextArea label={t("Why", "Pourquoi")} name="reason" rows={2} />
      <SubmitButton look="plain">{props.button}</SubmitButton>
    </Form>
  );
}

function Subject({ of }: { of: Of }) {
  return (
    <>
      <input type="hidden" name="kind" value={of.kind} />
      <input type="hidden" name="subjectId" value={of.subjectId} />
    </>
  );
}

"use client";

import { useTranslation } from "#translation";

import { SelectField, SubmitButton, TextArea } from "@/components/fields";
import { Form } from "@/components/form";
import { CORRECTION_CHOICES, choicesOf } from "@/components/words";
import { correctionInput } from "@/domain/publishing/correction-input";
import { proposeCorrectionAction } from "./correct-action";

type Props = {
  /** The edition that stands; a correction is made to that one. */
  edition: { id: string; n: number };
  of: "claim" | "summary";
};

/** Proposes to replace what the public reads by a new edition that says why. */
export function CorrectForm({ edition, of }: Props) {
  const t = useTranslation();
  // A summary has no verdict of its own: it follows those it cites.
  const kinds = choicesOf(CORRECTION_CHOICES, t).filter(
    ({ value }) => of === "claim" || value !== "verdict_change",
  );
  return (
    <details>
      <summary className="cursor-pointer text-sm">
        {t("Correct or retract", "Corriger ou rétracter")}
      </summary>
      <Form
        action={proposeCorrectionAction}
        schema={correctionInput}
        keepAs={`correction:${edition.id}`}
        aria-label={t("Correct or retract", "Corriger ou rétracter")}
        className="mt-2 space-y-3 rounded border border-rule bg-sheet p-3"
      >
        <p className="text-sm text-ink-soft">
          {t(
            `The public reads edition ${edition.n}. It stays at its address; a new edition takes its place and says why. A correction publishes the ${of} as it is countersigned now; a retraction takes back what was published.`,
            `Le public lit l’édition ${edition.n}. Elle reste à son adresse\u00a0; une nouvelle édition prend sa place et dit pourquoi. Une correction publie ${of === "claim" ? "l’affirmation" : "la synthèse"} telle qu’elle est contresignée maintenant\u00a0; une rétractation revient sur ce qui a été publié.`,
          )}
        </p>
        <input type="hidden" name="editionId" value={edition.id} />
        <SelectField label={t("Kind", "Nature")} name="kind" choices={kinds} />
        <TextArea
          label={t(
            "What was wrong, for readers",
            "Ce qui était faux, pour les lecteurs",
          )}
          name="publicNote"
          rows={3}
          hint={t(
            "Published with the new edition and in the corrections log.",
            "Publié avec la nouvelle édition et dans le journal des corrections.",
          )}
        />
        <TextArea
          label={t(
            "Why, for the colleague who countersigns (optional)",
            "Pourquoi, pour le collègue qui contresigne (facultatif)",
          )}
          name="reason"
          rows={2}
        />
        <SubmitButton>
          {t("Send for countersignature", "Envoyer au contreseing")}
        </SubmitButton>
      </Form>
    </details>
  );
}

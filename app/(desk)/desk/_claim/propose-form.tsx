"use client";

import { useTranslation } from "#translation";

import { ChoiceField, SubmitButton, TextArea } from "@/components/fields";
import { Form } from "@/components/form";
import { ATTRIBUTION_CHOICES, choicesOf } from "@/components/words";
import { proposeInput } from "@/domain/verdicts/verdict-input";
import { proposeAction } from "./actions";

type Props = {
  claimId: string;
  revision: number;
  hasEvidence: boolean;
  ratings: { key: string; label: string; mark: string }[];
};

/** Two questions and why: did they say it, and is it so? */
export function ProposeForm({
  claimId,
  revision,
  hasEvidence,
  ratings,
}: Props) {
  const t = useTranslation();
  return (
    <Form
      action={proposeAction}
      schema={proposeInput}
      keepAs={`verdict:${claimId}`}
      aria-label={t("Propose a verdict", "Proposer un verdict")}
      className="space-y-4 rounded border border-rule bg-sheet p-3"
    >
      <h3 className="font-medium">
        {t("Propose a verdict", "Proposer un verdict")}
      </h3>
      {!hasEvidence && (
        <p className="text-sm text-ink-soft">
          {t(
            "A verdict needs evidence. Add some below first; what you write here is kept.",
            "Un verdict demande des preuves. Ajoutez-en d’abord ci-dessous\u00a0; ce que vous écrivez ici est gardé.",
          )}
        </p>
      )}
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="revision" value={revision} />
      <ChoiceField
        label={t("Did they say it?", "L’ont-ils dit\u00a0?")}
        name="attribution"
        choices={choicesOf(ATTRIBUTION_CHOICES, t)}
      />
      <ChoiceField
        label={t("Is it so?", "Est-ce vrai\u00a0?")}
        name="rating"
        choices={ratings.map(({ key, label, mark }) => ({
          value: key,
          label: `${mark} ${label}`,
        }))}
      />
      <TextArea
        label={t("What it rests on", "Sur quoi il repose")}
        name="rationale"
        hint={t("Published with the verdict.", "Publié avec le verdict.")}
      />
      <SubmitButton>{t("Propose", "Proposer")}</SubmitButton>
    </Form>
  );
}

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
      aria-label="Propose a verdict"
      className="space-y-4 rounded border border-rule bg-sheet p-3"
    >
      <h3 className="font-medium">Propose a verdict</h3>
      {!hasEvidence && (
        <p className="text-sm text-ink-soft">
          A verdict needs evidence. Add some below first; what you write here is
          kept.
        </p>
      )}
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="revision" value={revision} />
      <ChoiceField
        label="Did they say it?"
        name="attribution"
        choices={choicesOf(ATTRIBUTION_CHOICES, t)}
      />
      <ChoiceField
        label="Is it so?"
        name="rating"
        choices={ratings.map(({ key, label, mark }) => ({
          value: key,
          label: `${mark} ${label}`,
        }))}
      />
      <TextArea
        label="What it rests on"
        name="rationale"
        hint="Published with the verdict."
      />
      <SubmitButton>Propose</SubmitButton>
    </Form>
  );
}

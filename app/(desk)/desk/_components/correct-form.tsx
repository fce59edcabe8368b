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
      <summary className="cursor-pointer text-sm">Correct or retract</summary>
      <Form
        action={proposeCorrectionAction}
        schema={correctionInput}
        keepAs={`correction:${edition.id}`}
        aria-label="Correct or retract"
        className="mt-2 space-y-3 rounded border border-rule bg-sheet p-3"
      >
        <p className="text-sm text-ink-soft">
          The public reads edition {edition.n}. It stays at its address; a new
          edition takes its place and says why. A correction publishes the {of}{" "}
          as it is countersigned now; a retraction takes back what was
          published.
        </p>
        <input type="hidden" name="editionId" value={edition.id} />
        <SelectField label="Kind" name="kind" choices={kinds} />
        <TextArea
          label="What was wrong, for readers"
          name="publicNote"
          rows={3}
          hint="Published with the new edition and in the corrections log."
        />
        <TextArea
          label="Why, for the colleague who countersigns (optional)"
          name="reason"
          rows={2}
        />
        <SubmitButton>Send for countersignature</SubmitButton>
      </Form>
    </details>
  );
}

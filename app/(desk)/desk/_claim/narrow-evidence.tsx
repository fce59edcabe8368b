"use client";

import { CheckField, SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { narrowEvidenceForm } from "@/domain/sources/evidence-input";
import type { EvidenceOnDesk } from "@/usecases/claims/view-claim";
import { narrowEvidenceAction } from "./actions";
import { VoidsSignatures } from "./voids-signatures";

type Props = {
  item: EvidenceOnDesk;
  /** Of the claim, as it is shown. */
  revision: number;
  /** Whether a verdict stands that this would void. */
  signed: boolean;
};

/** Says which of the sources that this one repeats it doesn't repeat here. */
export function NarrowEvidence({ item, revision, signed }: Props) {
  if (item.repeats.length === 0) return null;
  return (
    <details>
      <summary className="cursor-pointer text-sm text-accent">
        What it repeats in this claim
      </summary>
      <Form<unknown>
        action={narrowEvidenceAction}
        schema={narrowEvidenceForm}
        keepAs={`narrow:${item.id}:${revision}`}
        aria-label={`What ${item.source.title} repeats in this claim`}
        className="mt-2 space-y-3 rounded border border-rule bg-sheet p-3"
      >
        {signed && <VoidsSignatures />}
        <p className="text-sm text-ink-soft">
          A source may repeat one thing for one claim and another for the next.
          Tick what it does not repeat here; it is left out of this claim’s
          count of origins.
        </p>
        <input type="hidden" name="evidenceId" value={item.id} />
        <input type="hidden" name="revision" value={revision} />
        {item.repeats.map(({ id, title, here }) => (
          <CheckField
            key={id}
            name={`not:${id}`}
            label={`Not “${title}”`}
            defaultChecked={!here}
          />
        ))}
        <TextField
          label="How that is known"
          name="reason"
          defaultValue={item.notRepeatingReason ?? ""}
        />
        <SubmitButton>Save what it repeats here</SubmitButton>
      </Form>
    </details>
  );
}

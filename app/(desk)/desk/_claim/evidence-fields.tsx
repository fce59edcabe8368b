"use client";

import { useTranslation } from "#translation";

import {
  ChoiceField,
  SelectField,
  TextArea,
  TextField,
} from "@/components/fields";
import {
  choicesOf,
  credibilityChoices,
  INTEREST_WORDS,
  STANCE_WORDS,
} from "@/components/words";
import type { Interest } from "@/domain/people/party";
import type { Credibility, Stance } from "@/domain/sources/source";

/** A saved copy of the source as it is offered. */
export type CopyChoice = { id: string; filename: string; capturedAt: string };

/** Evidence as its form begins. */
export type EvidenceDraft = {
  stance: Stance;
  excerpt: string;
  locator: string | null;
  credibility: Credibility;
  note: string | null;
  snapshotId: string | null;
  interest: Interest | null;
  interestReason: string | null;
};

type Props = { draft?: EvidenceDraft; copies: CopyChoice[] };

/** What a source says to the claim, for new evidence and for an edit. */
export function EvidenceFields({ draft, copies }: Props) {
  const t = useTranslation();
  return (
    <>
      <ChoiceField
        label="What it does to the claim"
        name="stance"
        choices={choicesOf(STANCE_WORDS, t)}
        defaultValue={draft?.stance ?? "supports"}
      />
      <TextArea
        label="The words that bear on it"
        name="excerpt"
        defaultValue={draft?.excerpt}
        hint="Exactly as they stand in the source."
      />
      <TextField
        label="Where in the source"
        name="locator"
        defaultValue={draft?.locator ?? ""}
        hint="Page, paragraph or time code."
      />
      {copies.length > 0 && (
        <SelectField
          label="Saved copy"
          name="snapshotId"
          defaultValue={draft ? (draft.snapshotId ?? "") : copies[0]?.id}
          choices={[
            { value: "", label: "None" },
            ...copies.map(({ id, filename, capturedAt }) => ({
              value: id,
              label: `${filename}, ${capturedAt.slice(0, 10)}`,
            })),
          ]}
        />
      )}
      <SelectField
        label="Credibility of this information"
        name="credibility"
        defaultValue={String(draft?.credibility ?? 6)}
        choices={credibilityChoices(t)}
        hint="1 needs two independent origins that say the same."
      />
      <details open={Boolean(draft?.interest)}>
        <summary className="cursor-pointer text-sm">
          What the speaker has at stake in this claim, where it isn't the usual
        </summary>
        <div className="mt-2 grid gap-4 sm:grid-cols-2">
          <SelectField
            label="At stake here"
            name="interest"
            defaultValue={draft?.interest ?? ""}
            choices={[
              { value: "", label: "The usual" },
              ...choicesOf(INTEREST_WORDS, t),
            ]}
          />
          <TextField
            label="Why it is another one here"
            name="interestReason"
            defaultValue={draft?.interestReason ?? ""}
          />
        </div>
      </details>
      <TextArea
        label="Note for the desk"
        name="note"
        rows={2}
        defaultValue={draft?.note ?? ""}
      />
    </>
  );
}

"use client";

import Link from "next/link";
import { useRef } from "react";

import {
  ChoiceField,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from "@/components/fields";
import { Form } from "@/components/form";
import { choicesOf, STANCE_WORDS } from "@/components/words";
import { newEvidenceInput } from "@/domain/sources/evidence-input";
import { sayCredibility } from "@/domain/sources/grade";
import { CREDIBILITIES } from "@/domain/sources/source";
import { addEvidenceAction } from "./actions";
import { VoidsSignatures } from "./voids-signatures";

type Props = {
  claimId: string;
  /** Whether a verdict stands that this would void. */
  signed: boolean;
  sources: { id: string; title: string }[];
};

/** Links a source of the library to the claim. */
export function EvidenceForm({ claimId, signed, sources }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  return (
    <details ref={box} className="rounded border border-rule bg-sheet p-3">
      <summary className="cursor-pointer font-medium">Add evidence</summary>
      {sources.length === 0 ? (
        <p className="mt-2">
          The library is empty.{" "}
          <Link href="/desk/sources/new">Add a source</Link> first.
        </p>
      ) : (
        <Form
          action={addEvidenceAction}
          schema={newEvidenceInput}
          keepAs={`evidence:${claimId}`}
          aria-label="Add evidence"
          className="mt-3 space-y-4"
          onSaved={() => {
            box.current?.querySelector("form")?.reset();
            if (box.current) box.current.open = false;
          }}
        >
          {signed && <VoidsSignatures />}
          <input type="hidden" name="claimId" value={claimId} />
          <SelectField
            label="Source"
            name="sourceId"
            choices={[
              { value: "", label: "Choose a source …" },
              ...sources.map(({ id, title }) => ({ value: id, label: title })),
            ]}
            hint={<Link href="/desk/sources/new">Add one to the library</Link>}
          />
          <ChoiceField
            label="What it does to the claim"
            name="stance"
            choices={choicesOf(STANCE_WORDS)}
            defaultValue="supports"
          />
          <TextArea
            label="The words that bear on it"
            name="excerpt"
            hint="Exactly as they stand in the source."
          />
          <TextField
            label="Where in the source"
            name="locator"
            hint="Page, paragraph or time code."
          />
          <SelectField
            label="Credibility of this information"
            name="credibility"
            defaultValue="6"
            choices={CREDIBILITIES.map((grade) => ({
              value: String(grade),
              label: sayCredibility(grade, "en"),
            }))}
          />
          <TextArea label="Note for the desk" name="note" rows={2} />
          <SubmitButton>Add evidence</SubmitButton>
        </Form>
      )}
    </details>
  );
}

"use client";

import { useRef } from "react";

import {
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from "@/components/fields";
import { Form } from "@/components/form";
import { CLAIM_KIND_WORDS, choicesOf } from "@/components/words";
import { editClaimInput } from "@/domain/claims/claim-input";
import type { CheckedClaim } from "@/domain/publishing/checked-claim";
import { editClaimAction } from "./actions";
import { VoidsSignatures } from "./voids-signatures";

/** Rewrites the claim; someone else's edit in between is shown beside it. */
export function EditClaim({ claim }: { claim: CheckedClaim }) {
  const box = useRef<HTMLDetailsElement>(null);
  return (
    <details ref={box}>
      <summary className="cursor-pointer text-sm text-accent">
        Edit the claim
      </summary>
      <Form
        key={claim.revision}
        action={editClaimAction}
        schema={editClaimInput}
        keepAs={`claim:${claim.id}:${claim.revision}`}
        aria-label="Edit the claim"
        className="mt-2 space-y-4 rounded border border-rule bg-sheet p-3"
        onSaved={() => {
          if (box.current) box.current.open = false;
        }}
      >
        {claim.verdict && <VoidsSignatures />}
        <input type="hidden" name="claimId" value={claim.id} />
        <input type="hidden" name="revision" value={claim.revision} />
        <TextArea
          label="Statement"
          name="statement"
          defaultValue={claim.statement}
          rows={3}
        />
        <SelectField
          label="Kind"
          name="kind"
          choices={choicesOf(CLAIM_KIND_WORDS)}
          defaultValue={claim.kind}
        />
        <TextField
          label="Claimant"
          name="claimant"
          defaultValue={claim.claimant?.name ?? ""}
          hint="Who asserts it; the outlet that carries it is not the claimant."
        />
        <TextField
          label="Event"
          name="event"
          defaultValue={claim.event?.name ?? ""}
        />
        <TextArea
          label="Original wording"
          name="originalWording"
          defaultValue={claim.originalWording ?? ""}
          rows={2}
        />
        <TextField
          label="Language of the original"
          name="originalLanguage"
          defaultValue={claim.originalLanguage ?? ""}
        />
        <SubmitButton>Save the claim</SubmitButton>
      </Form>
    </details>
  );
}

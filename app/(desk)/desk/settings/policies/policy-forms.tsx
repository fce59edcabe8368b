"use client";

import { useState } from "react";
import { useTranslation } from "#translation";

import {
  CheckField,
  SelectField,
  SubmitButton,
  TextField,
} from "@/components/fields";
import { Form } from "@/components/form";
import { CLAIM_KIND_WORDS, choicesOf } from "@/components/words";
import type { ClaimKind } from "@/domain/claims/claim";
import type { EvidencePolicy } from "@/domain/verdicts/policy";
import { policyInput } from "@/domain/verdicts/policy-input";
import { removePolicyAction, setPolicyAction } from "./actions";

/** Changes what one rating needs for one kind of claim. */
export function PolicyForm({ policy }: { policy: EvidencePolicy }) {
  return (
    <Form
      action={setPolicyAction}
      schema={policyInput}
      aria-label="Change the policy"
    >
      <Which {...policy} />
      <Needs policy={policy} />
      <SubmitButton>Save the policy</SubmitButton>
    </Form>
  );
}

/** Takes a policy away. */
export function RemovePolicy({ policy }: { policy: EvidencePolicy }) {
  return (
    <Form action={removePolicyAction} aria-label="Remove the policy">
      <Which {...policy} />
      <SubmitButton look="danger">Remove the policy</SubmitButton>
    </Form>
  );
}

/** Adds a policy for a kind of claim that has none of its own. */
export function NewPolicy(props: {
  ratingKey: string;
  taken: (ClaimKind | null)[];
}) {
  const t = useTranslation();
  const [turn, setTurn] = useState(0);
  const kinds = [
    { value: "", label: "Any kind of claim" },
    ...choicesOf(CLAIM_KIND_WORDS, t),
  ].filter(({ value }) => !props.taken.some((kind) => (kind ?? "") === value));
  if (kinds.length === 0) return null;
  return (
    <details key={turn}>
      <summary className="cursor-pointer text-sm text-accent">
        Add one for a kind of claim
      </summary>
      <Form
        action={setPolicyAction}
        schema={policyInput}
        aria-label="Add a policy"
        className="mt-2 space-y-4 rounded border border-rule bg-sheet p-3"
        onSaved={() => setTurn((before) => before + 1)}
      >
        <input type="hidden" name="ratingKey" value={props.ratingKey} />
        <SelectField
          label="Claims of what kind"
          name="claimKind"
          choices={kinds}
        />
        <Needs />
        <SubmitButton>Add the policy</SubmitButton>
      </Form>
    </details>
  );
}

function Which(props: { ratingKey: string; claimKind: ClaimKind | null }) {
  return (
    <>
      <input type="hidden" name="ratingKey" value={props.ratingKey} />
      <input type="hidden" name="claimKind" value={props.claimKind ?? ""} />
    </>
  );
}

function Needs({ policy }: { policy?: EvidencePolicy }) {
  return (
    <>
      <TextField
        label="Independent origins, at least"
        name="minOrigins"
        type="number"
        min={0}
        max={20}
        className="max-w-24"
        defaultValue={policy?.minOrigins ?? 1}
      />
      <div>
        <CheckField
          name="independentOfParties"
          label="One of them is no party to the event"
          defaultChecked={policy?.independentOfParties}
        />
        <CheckField
          name="primaryDocument"
          label="A primary document"
          defaultChecked={policy?.primaryDocument}
        />
        <CheckField
          name="snapshot"
          label="A saved copy of what it rests on"
          defaultChecked={policy?.snapshot}
        />
        <CheckField
          name="requestForComment"
          label="A request for comment"
          defaultChecked={policy?.requestForComment}
        />
      </div>
    </>
  );
}

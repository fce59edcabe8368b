"use client";

import { useRef, useState } from "react";
import { z } from "zod";
import { useTranslation } from "#translation";

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
import type { FormState } from "@/lib/form-state";
import { editClaimAction } from "./actions";
import { VoidsSignatures } from "./voids-signatures";

const meanwhile = z.object({
  revision: z.int(),
  current: z.object({ statement: z.string() }),
});
type Meanwhile = z.infer<typeof meanwhile>;

type EditClaimProps = {
  claim: CheckedClaim;
  selectionReason: string | null;
  contentNotice: string | null;
};

/** Rewrites the claim; someone else's edit in between is shown beside it. */
export function EditClaim({ claim, ...view }: EditClaimProps) {
  const t = useTranslation();
  const box = useRef<HTMLDetailsElement>(null);
  const [theirs, setTheirs] = useState<Meanwhile>();

  async function edit(
    ...[previous, data]: Parameters<typeof editClaimAction>
  ): ReturnType<typeof editClaimAction> {
    const state = await editClaimAction(previous, data);
    setTheirs(theirsIn(state));
    return state;
  }

  return (
    <details ref={box}>
      <summary className="cursor-pointer text-sm text-accent">
        Edit the claim
      </summary>
      <Form
        action={edit}
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
        <input
          type="hidden"
          name="revision"
          value={theirs?.revision ?? claim.revision}
        />
        <TextArea
          label="Statement"
          name="statement"
          defaultValue={claim.statement}
          rows={3}
        />
        <SelectField
          label="Kind"
          name="kind"
          choices={choicesOf(CLAIM_KIND_WORDS, t)}
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
        <TextField
          label="Why it is checked"
          name="selectionReason"
          defaultValue={view.selectionReason ?? ""}
        />
        <TextField
          label="Notice to readers"
          name="contentNotice"
          defaultValue={view.contentNotice ?? ""}
          hint="Said before mentions and evidence that may distress, such as descriptions of deaths; they open when asked for."
        />
        {theirs && <Theirs statement={theirs.current.statement} />}
        <SubmitButton>
          {theirs ? "Save mine over theirs" : "Save the claim"}
        </SubmitButton>
      </Form>
    </details>
  );
}

function theirsIn(state: FormState<unknown>): Meanwhile | undefined {
  if (state.status !== "refused") return undefined;
  return meanwhile.safeParse(state.detail).data;
}

function Theirs({ statement }: { statement: string }) {
  return (
    <figure className="border-l-2 border-amber pl-3">
      <figcaption className="text-sm text-ink-soft">
        As it stands now, by someone else
      </figcaption>
      <blockquote dir="auto" className="font-serif">
        {statement}
      </blockquote>
    </figure>
  );
}

"use client";

import { useRef } from "react";

import { SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import { editEvidenceInput } from "@/domain/sources/evidence-input";
import type { EvidenceOnDesk } from "@/usecases/claims/view-claim";
import { editEvidenceAction, removeEvidenceAction } from "./actions";
import { EvidenceFields } from "./evidence-fields";
import { VoidsSignatures } from "./voids-signatures";

type Props = {
  item: EvidenceOnDesk;
  /** Of the claim, as it is shown. */
  revision: number;
  /** Whether a verdict stands that this would void. */
  signed: boolean;
};

/** Edits one piece of evidence, or takes it off the claim. */
export function ChangeEvidence({ item, revision, signed }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  return (
    <details ref={box}>
      <summary className="cursor-pointer text-sm text-accent">
        Edit or remove
      </summary>
      <div className="mt-2 space-y-4 rounded border border-rule bg-sheet p-3">
        {signed && <VoidsSignatures />}
        <Form
          action={editEvidenceAction}
          schema={editEvidenceInput}
          keepAs={`evidence:${item.id}:${revision}`}
          aria-label={`Edit evidence from ${item.source.title}`}
          onSaved={() => {
            if (box.current) box.current.open = false;
          }}
        >
          <input type="hidden" name="evidenceId" value={item.id} />
          <input type="hidden" name="revision" value={revision} />
          <EvidenceFields draft={item} copies={item.copies} />
          <SubmitButton>Save the evidence</SubmitButton>
        </Form>
        <Form
          action={removeEvidenceAction}
          aria-label={`Remove evidence from ${item.source.title}`}
          className="flex flex-wrap items-center gap-3 border-t border-rule pt-3"
        >
          <input type="hidden" name="evidenceId" value={item.id} />
          <input type="hidden" name="revision" value={revision} />
          <p className="text-sm text-ink-soft">The ledger keeps what it was.</p>
          <SubmitButton look="danger">Remove from the claim</SubmitButton>
        </Form>
      </div>
    </details>
  );
}

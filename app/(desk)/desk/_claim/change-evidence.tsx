"use client";

import { useRef } from "react";
import { useTranslation } from "#translation";

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
  const t = useTranslation();
  const { title } = item.source;
  const box = useRef<HTMLDetailsElement>(null);
  return (
    <details ref={box}>
      <summary className="cursor-pointer text-sm text-accent">
        {t("Edit or remove", "Modifier ou retirer")}
      </summary>
      <div className="mt-2 space-y-4 rounded border border-rule bg-sheet p-3">
        {signed && <VoidsSignatures />}
        <Form
          action={editEvidenceAction}
          schema={editEvidenceInput}
          keepAs={`evidence:${item.id}:${revision}`}
          aria-label={t(
            `Edit evidence from ${title}`,
            `Modifier l’élément de preuve tiré de «\u00a0${title}\u00a0»`,
          )}
          onSaved={() => {
            if (box.current) box.current.open = false;
          }}
        >
          <input type="hidden" name="evidenceId" value={item.id} />
          <input type="hidden" name="revision" value={revision} />
          <EvidenceFields draft={item} copies={item.copies} />
          <SubmitButton>
            {t("Save the evidence", "Enregistrer l’élément de preuve")}
          </SubmitButton>
        </Form>
        <Form
          action={removeEvidenceAction}
          aria-label={t(
            `Remove evidence from ${title}`,
            `Retirer l’élément de preuve tiré de «\u00a0${title}\u00a0»`,
          )}
          className="flex flex-wrap items-center gap-3 border-t border-rule pt-3"
        >
          <input type="hidden" name="evidenceId" value={item.id} />
          <input type="hidden" name="revision" value={revision} />
          <p className="text-sm text-ink-soft">
            {t(
              "The ledger keeps what it was.",
              "Le registre garde ce qu’il était.",
            )}
          </p>
          <SubmitButton look="danger">
            {t("Remove from the claim", "Retirer de l’affirmation")}
          </SubmitButton>
        </Form>
      </div>
    </details>
  );
}

"use client";

import Link from "next/link";
import { useState } from "react";
import { useTranslation } from "#translation";

import { SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import { newEvidenceInput } from "@/domain/sources/evidence-input";
import type { SourceChoice } from "@/usecases/sources/choose-source";
import { SourceField } from "../_components/source-field";
import { addEvidenceAction } from "./actions";
import { EvidenceFields } from "./evidence-fields";
import { VoidsSignatures } from "./voids-signatures";

type Props = {
  claimId: string;
  /** Whether a verdict stands that this would void. */
  signed: boolean;
};

/** Links a source of the library to the claim. */
export function EvidenceForm({ claimId, signed }: Props) {
  const t = useTranslation();
  const [chosen, setChosen] = useState<SourceChoice>();
  // Begins anew once saved: a chosen source is not a field's default.
  const [turn, setTurn] = useState(0);
  return (
    <details key={turn} className="rounded border border-rule bg-sheet p-3">
      <summary className="cursor-pointer font-medium">
        {t("Add evidence", "Ajouter un élément de preuve")}
      </summary>
      <Form
        action={addEvidenceAction}
        schema={newEvidenceInput}
        keepAs={`evidence:${claimId}`}
        aria-label={t("Add evidence", "Ajouter un élément de preuve")}
        className="mt-3 space-y-4"
        onSaved={() => {
          setChosen(undefined);
          setTurn((before) => before + 1);
        }}
      >
        {signed && <VoidsSignatures />}
        <input type="hidden" name="claimId" value={claimId} />
        <div className="space-y-1">
          <SourceField
            label={t("Source", "Source")}
            name="sourceId"
            onChosen={setChosen}
          />
          <p className="text-sm">
            <Link href="/desk/sources/new">
              {t("Add one to the library", "En ajouter une à la bibliothèque")}
            </Link>
          </p>
        </div>
        <EvidenceFields copies={chosen?.snapshots ?? []} />
        <SubmitButton>
          {t("Add evidence", "Ajouter l’élément de preuve")}
        </SubmitButton>
      </Form>
    </details>
  );
}

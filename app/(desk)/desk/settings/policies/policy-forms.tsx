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
  const t = useTranslation();
  return (
    <Form
      action={setPolicyAction}
      schema={policyInput}
      aria-label={t("Change the policy", "Modifier la règle")}
    >
      <Which {...policy} />
      <Needs policy={policy} />
      <SubmitButton>
        {t("Save the policy", "Enregistrer la règle")}
      </SubmitButton>
    </Form>
  );
}

/** Takes a policy away. */
export function RemovePolicy({ policy }: { policy: EvidencePolicy }) {
  const t = useTranslation();
  return (
    <Form
      action={removePolicyAction}
      aria-label={t("Remove the policy", "Supprimer la règle")}
    >
      <Which {...policy} />
      <SubmitButton look="danger">
        {t("Remove the policy", "Supprimer la règle")}
      </SubmitButton>
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
    { value: "", label: t("Any kind of claim", "Toute affirmation") },
    ...choicesOf(CLAIM_KIND_WORDS, t),
  ].filter(({ value }) => !props.taken.some((kind) => (kind ?? "") === value));
  if (kinds.length === 0) return null;
  return (
    <details key={turn}>
      <summary className="cursor-pointer text-sm text-accent">
        {t(
          "Add one for a kind of claim",
          "En ajouter une pour une nature d’affirmation",
        )}
      </summary>
      <Form
        action={setPolicyAction}
        schema={policyInput}
        aria-label={t("Add a policy", "Ajouter une règle")}
        className="mt-2 space-y-4 rounded border border-rule bg-sheet p-3"
        onSaved={() => setTurn((before) => before + 1)}
      >
        <input type="hidden" name="ratingKey" value={props.ratingKey} />
        <SelectField
          label={t("Claims of what kind", "Affirmations de quelle nature")}
          name="claimKind"
          choices={kinds}
        />
        <Needs />
        <SubmitButton>{t("Add the policy", "Ajouter la règle")}</SubmitButton>
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
  const t = useTranslation();
  return (
    <>
      <TextField
        label={t(
          "Independent origins, at least",
          "Origines indépendantes, au moins",
        )}
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
          label={t(
            "One of them is no party to the event",
            "L’une d’elles n’est pas partie à l’événement",
          )}
          defaultChecked={policy?.independentOfParties}
        />
        <CheckField
          name="primaryDocument"
          label={t("A primary document", "Un document de première main")}
          defaultChecked={policy?.primaryDocument}
        />
        <CheckField
          name="snapshot"
          label={t(
            "A saved copy of what it rests on",
            "Une copie conservée de ce sur quoi elle repose",
          )}
          defaultChecked={policy?.snapshot}
        />
        <CheckField
          name="requestForComment"
          label={t("A request for comment", "Une demande de réaction")}
          defaultChecked={policy?.requestForComment}
        />
      </div>
    </>
  );
}

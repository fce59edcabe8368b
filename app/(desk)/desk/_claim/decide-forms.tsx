"use client";

import { useTranslation } from "#translation";

import { SubmitButton, TextArea } from "@/components/fields";
import { Form } from "@/components/form";
import { countersignInput, returnInput } from "@/domain/verdicts/verdict-input";
import {
  countersignAction,
  publishAction,
  returnAction,
  withdrawAction,
} from "./actions";

/** The second signature, or the way back with a reason. */
export function DecideForms(props: { verdictId: string; policyMet: boolean }) {
  const t = useTranslation();
  const { verdictId, policyMet } = props;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Form
        action={countersignAction}
        schema={countersignInput}
        keepAs={`override:${verdictId}`}
        aria-label={t("Countersign", "Contresigner")}
        className="space-y-3 rounded border border-rule bg-sheet p-3"
      >
        <input type="hidden" name="verdictId" value={verdictId} />
        {policyMet ? (
          <p className="text-sm text-ink-soft">
            {t(
              "You have read the evidence and agree.",
              "Vous avez lu les éléments de preuve et vous êtes d’accord.",
            )}
          </p>
        ) : (
          <TextArea
            label={t(
              "Why the policy is set aside",
              "Pourquoi la règle est écartée",
            )}
            name="overrideReason"
            rows={3}
            hint={t("Published with the verdict.", "Publié avec le verdict.")}
          />
        )}
        <SubmitButton>{t("Countersign", "Contresigner")}</SubmitButton>
      </Form>
      <Form
        action={returnAction}
        schema={returnInput}
        keepAs={`return:${verdictId}`}
        aria-label={t("Return", "Renvoyer")}
        className="space-y-3 rounded border border-rule bg-sheet p-3"
      >
        <input type="hidden" name="verdictId" value={verdictId} />
        <TextArea
          label={t("What is missing", "Ce qui manque")}
          name="reason"
          rows={3}
        />
        <SubmitButton look="plain">{t("Return", "Renvoyer")}</SubmitButton>
      </Form>
    </div>
  );
}

/** The proposer's way to take a proposal back. */
export function WithdrawForm({ verdictId }: { verdictId: string }) {
  const t = useTranslation();
  return (
    <Form
      action={withdrawAction}
      aria-label={t("Take the proposal back", "Retirer la proposition")}
    >
      <input type="hidden" name="verdictId" value={verdictId} />
      <p className="text-sm text-ink-soft">
        {t(
          "You proposed this verdict; somebody else has to countersign it.",
          "Vous avez proposé ce verdict\u00a0; quelqu’un d’autre doit le contresigner.",
        )}
      </p>
      <SubmitButton look="plain">
        {t("Take it back", "La retirer")}
      </SubmitButton>
    </Form>
  );
}

/** Puts the approved claim before the public. */
export function PublishForm({ claimId }: { claimId: string }) {
  const t = useTranslation();
  return (
    <Form action={publishAction} aria-label={t("Publish", "Publier")}>
      <input type="hidden" name="claimId" value={claimId} />
      <SubmitButton>
        {t("Publish the claim", "Publier l’affirmation")}
      </SubmitButton>
    </Form>
  );
}

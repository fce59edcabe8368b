"use client";

import { useTranslation } from "#translation";

import { SubmitButton, TextArea } from "@/components/fields";
import { Form } from "@/components/form";
import { returnCorrectionInput } from "@/domain/publishing/correction-input";
import {
  countersignCorrectionAction,
  returnCorrectionAction,
  withdrawCorrectionAction,
} from "./correct-action";

/** The second signature under a correction, or the way back with a reason. */
export function DecideCorrection({ correctionId }: { correctionId: string }) {
  const t = useTranslation();
  return (
    <div className="space-y-3">
      <Form
        action={countersignCorrectionAction}
        aria-label={t(
          "Countersign the correction",
          "Contresigner la correction",
        )}
      >
        <input type="hidden" name="correctionId" value={correctionId} />
        <SubmitButton>
          {t("Countersign and publish", "Contresigner et publier")}
        </SubmitButton>
      </Form>
      <Form
        action={returnCorrectionAction}
        schema={returnCorrectionInput}
        keepAs={`return-correction:${correctionId}`}
        aria-label={t("Return the correction", "Renvoyer la correction")}
        className="space-y-2"
      >
        <input type="hidden" name="correctionId" value={correctionId} />
        <TextArea
          label={t("What is missing", "Ce qui manque")}
          name="reason"
          rows={2}
        />
        <SubmitButton look="plain">{t("Return", "Renvoyer")}</SubmitButton>
      </Form>
    </div>
  );
}

/** The proposer's way to take a correction back. */
export function WithdrawCorrection({ correctionId }: { correctionId: string }) {
  const t = useTranslation();
  return (
    <Form
      action={withdrawCorrectionAction}
      aria-label={t("Take the correction back", "Retirer la correction")}
    >
      <input type="hidden" name="correctionId" value={correctionId} />
      <SubmitButton look="plain">
        {t("Take it back", "La retirer")}
      </SubmitButton>
    </Form>
  );
}

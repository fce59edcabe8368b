"use client";

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
  return (
    <div className="space-y-3">
      <Form
        action={countersignCorrectionAction}
        aria-label="Countersign the correction"
      >
        <input type="hidden" name="correctionId" value={correctionId} />
        <SubmitButton>Countersign and publish</SubmitButton>
      </Form>
      <Form
        action={returnCorrectionAction}
        schema={returnCorrectionInput}
        keepAs={`return-correction:${correctionId}`}
        aria-label="Return the correction"
        className="space-y-2"
      >
        <input type="hidden" name="correctionId" value={correctionId} />
        <TextArea label="What is missing" name="reason" rows={2} />
        <SubmitButton look="plain">Return</SubmitButton>
      </Form>
    </div>
  );
}

/** The proposer's way to take a correction back. */
export function WithdrawCorrection({ correctionId }: { correctionId: string }) {
  return (
    <Form
      action={withdrawCorrectionAction}
      aria-label="Take the correction back"
    >
      <input type="hidden" name="correctionId" value={correctionId} />
      <SubmitButton look="plain">Take it back</SubmitButton>
    </Form>
  );
}

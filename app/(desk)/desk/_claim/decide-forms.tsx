"use client";

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
  const { verdictId, policyMet } = props;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Form
        action={countersignAction}
        schema={countersignInput}
        keepAs={`override:${verdictId}`}
        aria-label="Countersign"
        className="space-y-3 rounded border border-rule bg-sheet p-3"
      >
        <input type="hidden" name="verdictId" value={verdictId} />
        {policyMet ? (
          <p className="text-sm text-ink-soft">
            You have read the evidence and agree.
          </p>
        ) : (
          <TextArea
            label="Why the policy is set aside"
            name="overrideReason"
            rows={3}
            hint="Published with the verdict."
          />
        )}
        <SubmitButton>Countersign</SubmitButton>
      </Form>
      <Form
        action={returnAction}
        schema={returnInput}
        keepAs={`return:${verdictId}`}
        aria-label="Return"
        className="space-y-3 rounded border border-rule bg-sheet p-3"
      >
        <input type="hidden" name="verdictId" value={verdictId} />
        <TextArea label="What is missing" name="reason" rows={3} />
        <SubmitButton look="plain">Return</SubmitButton>
      </Form>
    </div>
  );
}

/** The proposer's way to take a proposal back. */
export function WithdrawForm({ verdictId }: { verdictId: string }) {
  return (
    <Form action={withdrawAction} aria-label="Take the proposal back">
      <input type="hidden" name="verdictId" value={verdictId} />
      <p className="text-sm text-ink-soft">
        You proposed this verdict; somebody else has to countersign it.
      </p>
      <SubmitButton look="plain">Take it back</SubmitButton>
    </Form>
  );
}

/** Puts the approved claim before the public. */
export function PublishForm({ claimId }: { claimId: string }) {
  return (
    <Form action={publishAction} aria-label="Publish">
      <input type="hidden" name="claimId" value={claimId} />
      <SubmitButton>Publish the claim</SubmitButton>
    </Form>
  );
}

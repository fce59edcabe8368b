"use client";

import { SubmitButton, TextArea } from "@/components/fields";
import { Form } from "@/components/form";
import { withdrawSourceInput } from "@/domain/sources/source-input";
import { withdrawSourceAction } from "../actions";

type Props = { sourceId: string; revision: number; claims: number };

/** Takes the source out of all counts, after saying what that does. */
export function WithdrawSource({ sourceId, revision, claims }: Props) {
  return (
    <details className="rounded border border-rule bg-sheet p-3">
      <summary className="cursor-pointer font-medium">
        Withdraw the source
      </summary>
      <Form
        action={withdrawSourceAction}
        schema={withdrawSourceInput}
        keepAs={`withdraw:${sourceId}`}
        aria-label="Withdraw the source"
        className="mt-3 space-y-4"
      >
        <p className="text-sm">
          It stays in the library, but nothing stands on it any more, nor what
          rests on it alone.{" "}
          {claims > 0 &&
            `${claims === 1 ? "The claim" : `The ${claims} claims`} with evidence from it, and those that rest on what repeats it, are put up to be looked at again.`}
        </p>
        <input type="hidden" name="sourceId" value={sourceId} />
        <input type="hidden" name="revision" value={revision} />
        <TextArea label="Why it is withdrawn" name="reason" rows={2} />
        <SubmitButton look="danger">Withdraw</SubmitButton>
      </Form>
    </details>
  );
}

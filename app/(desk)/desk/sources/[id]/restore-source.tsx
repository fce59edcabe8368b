"use client";

import { SubmitButton, TextArea } from "@/components/fields";
import { Form } from "@/components/form";
import { restoreSourceInput } from "@/domain/sources/source-input";
import { restoreSourceAction } from "../actions";

type Props = { sourceId: string; revision: number };

/** Takes a withdrawal that was a mistake back, after saying what that does. */
export function RestoreSource({ sourceId, revision }: Props) {
  return (
    <details className="rounded border border-rule bg-sheet p-3">
      <summary className="cursor-pointer font-medium">
        Take the withdrawal back
      </summary>
      <Form
        action={restoreSourceAction}
        schema={restoreSourceInput}
        keepAs={`restore:${sourceId}`}
        aria-label="Take the withdrawal back"
        className="mt-3 space-y-4"
      >
        <p className="text-sm">
          The source counts again, and so does what rests on it. The claims that
          this bears on are put up to be looked at again; the ledger keeps that
          it was withdrawn.
        </p>
        <input type="hidden" name="sourceId" value={sourceId} />
        <input type="hidden" name="revision" value={revision} />
        <TextArea label="Why the withdrawal was wrong" name="reason" rows={2} />
        <SubmitButton>Take it back</SubmitButton>
      </Form>
    </details>
  );
}

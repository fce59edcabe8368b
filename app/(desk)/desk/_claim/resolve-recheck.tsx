"use client";

import { SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { resolveRecheckInput } from "@/domain/sources/recheck-input";
import { resolveRecheckAction } from "./actions";

/** Says what came of looking at the claim again. */
export function ResolveRecheck({ recheckId }: { recheckId: string }) {
  return (
    <Form
      action={resolveRecheckAction}
      schema={resolveRecheckInput}
      keepAs={`recheck:${recheckId}`}
      aria-label="Looked at again"
      className="space-y-2"
    >
      <input type="hidden" name="recheckId" value={recheckId} />
      <TextField
        label="What came of it"
        name="note"
        hint="Such as: the verdict holds on the other source; proposed anew."
      />
      <SubmitButton look="plain">Looked at again</SubmitButton>
    </Form>
  );
}

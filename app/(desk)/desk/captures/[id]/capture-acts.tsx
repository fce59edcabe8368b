"use client";

import { useEffect } from "react";
import { SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import { forgetKept } from "@/components/kept-fields";
import { putCaptureAwayAction, retryCaptureAction } from "./actions";

/** Tries a failed capture again, from its beginning. */
export function TryAgain({ captureId }: { captureId: string }) {
  return (
    <Form action={retryCaptureAction} aria-label="Try again">
      <input type="hidden" name="captureId" value={captureId} />
      <SubmitButton>Try again</SubmitButton>
    </Form>
  );
}

/** Puts away a capture that nobody wants to save. */
export function PutAway({ captureId }: { captureId: string }) {
  return (
    <Form action={putCaptureAwayAction} aria-label="Put it away">
      <input type="hidden" name="captureId" value={captureId} />
      <SubmitButton look="plain">Put it away</SubmitButton>
    </Form>
  );
}

/** The address was taken in: the form it was given in need not keep it. */
export function ForgetDraft({ keptAs }: { keptAs: string }) {
  useEffect(() => forgetKept(keptAs), [keptAs]);
  return null;
}

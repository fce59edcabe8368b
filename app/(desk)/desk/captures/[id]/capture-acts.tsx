"use client";

import { useEffect } from "react";
import { useTranslation } from "#translation";

import { SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import { forgetKept } from "@/components/kept-fields";
import { putCaptureAwayAction, retryCaptureAction } from "./actions";

/** Tries a failed capture again, from its beginning. */
export function TryAgain({ captureId }: { captureId: string }) {
  const t = useTranslation();
  return (
    <Form action={retryCaptureAction} aria-label={t("Try again", "Réessayer")}>
      <input type="hidden" name="captureId" value={captureId} />
      <SubmitButton>{t("Try again", "Réessayer")}</SubmitButton>
    </Form>
  );
}

/** Puts away a capture that nobody wants to save. */
export function PutAway({ captureId }: { captureId: string }) {
  const t = useTranslation();
  return (
    <Form
      action={putCaptureAwayAction}
      aria-label={t("Put it away", "Classer sans suite")}
    >
      <input type="hidden" name="captureId" value={captureId} />
      <SubmitButton look="plain">
        {t("Put it away", "Classer sans suite")}
      </SubmitButton>
    </Form>
  );
}

/** The address was taken in: the form it was given in need not keep it. */
export function ForgetDraft({ keptAs }: { keptAs: string }) {
  useEffect(() => forgetKept(keptAs), [keptAs]);
  return null;
}

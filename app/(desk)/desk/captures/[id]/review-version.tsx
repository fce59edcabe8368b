"use client";

import { useTranslation } from "#translation";

import { ReviewBlocks } from "@/app/(desk)/desk/articles/_intake/review-blocks";
import { SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import type { Understood } from "@/domain/captures/understood";
import { saveCapturedVersionAction } from "./actions";

type Props = { captureId: string; understood: Understood; nextN: number };

/** What was read anew of a known article, to be set right and saved. */
export function ReviewVersion({ captureId, understood, nextN }: Props) {
  const t = useTranslation();
  return (
    <Form
      action={saveCapturedVersionAction}
      aria-label={t("Look over and save", "Relire et enregistrer")}
    >
      <input type="hidden" name="captureId" value={captureId} />
      <ReviewBlocks understood={understood} />
      <SubmitButton>
        {t(`Save as version ${nextN}`, `Enregistrer comme version ${nextN}`)}
      </SubmitButton>
    </Form>
  );
}

"use client";

import { useTranslation } from "#translation";

import { SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import type { Understood } from "@/domain/captures/understood";
import type { FormState } from "@/lib/form-state";
import { DetailFields } from "./detail-fields";
import { ReviewBlocks } from "./review-blocks";

type Props = {
  understood: Understood;
  action: (
    previous: FormState<unknown>,
    data: FormData,
  ) => Promise<FormState<unknown>>;
  /** The capture or the handed-over page that it was read from, if any. */
  from?: { name: string; id: string };
};

/** What was understood, block by block, to be set right and saved. */
export function ReviewArticle({ understood, action, from }: Props) {
  const t = useTranslation();
  const { details, sourceUrl } = understood;
  return (
    <Form
      action={action}
      aria-label={t("Look over and save", "Relire et enregistrer")}
    >
      {from && <input type="hidden" name={from.name} value={from.id} />}
      <DetailFields details={{ ...details, sourceUrl }} />
      <ReviewBlocks understood={understood} />
      <SubmitButton>
        {t("Save as version 1", "Enregistrer comme version 1")}
      </SubmitButton>
    </Form>
  );
}

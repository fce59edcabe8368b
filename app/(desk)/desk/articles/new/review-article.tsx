"use client";

import { SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import type { Understood } from "@/usecases/articles/understand-article";
import { DetailFields } from "../_intake/detail-fields";
import { ReviewBlocks } from "../_intake/review-blocks";
import { saveArticleAction } from "./actions";

/** What was understood, block by block, to be set right and saved. */
export function ReviewArticle({ understood }: { understood: Understood }) {
  const { details, sourceUrl } = understood;
  return (
    <Form action={saveArticleAction} aria-label="Look over and save">
      <DetailFields details={{ ...details, sourceUrl }} />
      <ReviewBlocks understood={understood} />
      <SubmitButton>Save as version 1</SubmitButton>
    </Form>
  );
}

"use client";

import { ReviewBlocks } from "@/app/(desk)/desk/articles/_intake/review-blocks";
import { SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import type { Understood } from "@/domain/captures/understood";
import { saveCapturedVersionAction } from "./actions";

type Props = { captureId: string; understood: Understood; nextN: number };

/** What was read anew of a known article, to be set right and saved. */
export function ReviewVersion({ captureId, understood, nextN }: Props) {
  return (
    <Form action={saveCapturedVersionAction} aria-label="Look over and save">
      <input type="hidden" name="captureId" value={captureId} />
      <ReviewBlocks understood={understood} />
      <SubmitButton>Save as version {nextN}</SubmitButton>
    </Form>
  );
}

"use client";

import { useState } from "react";
import { useTranslation } from "#translation";

import { SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import { Intake } from "../../_intake/intake";
import { ReviewBlocks } from "../../_intake/review-blocks";
import { type Captured, captureAction } from "./actions";
import { Outcome } from "./outcome";

type Props = {
  articleId: string;
  url: string | null;
  nextN: number;
  statements: { id: string; statement: string }[];
};

/** Takes a known article in anew and tells what became of its mentions. */
export function CaptureAgain({ articleId, url, nextN, statements }: Props) {
  const t = useTranslation();
  const [captured, setCaptured] = useState<Captured>();
  if (captured) {
    return <Outcome {...{ articleId, captured, statements }} />;
  }
  return (
    <Intake keepAs={`capture:${articleId}`} again={{ articleId, url }}>
      {(understood) => (
        <Form<Captured>
          action={captureAction}
          aria-label={t("Look over and save", "Relire et enregistrer")}
          onSaved={setCaptured}
        >
          <input type="hidden" name="articleId" value={articleId} />
          <ReviewBlocks understood={understood} />
          <SubmitButton>
            {t(
              `Save as version ${nextN}`,
              `Enregistrer comme version ${nextN}`,
            )}
          </SubmitButton>
        </Form>
      )}
    </Intake>
  );
}

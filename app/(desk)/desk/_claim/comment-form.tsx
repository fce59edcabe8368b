"use client";

import { useRef } from "react";
import { useTranslation } from "#translation";

import { SubmitButton, TextArea } from "@/components/fields";
import { Form } from "@/components/form";
import { commentInput } from "@/domain/claims/note-input";
import { commentAction } from "./actions";

/** Says something about the claim to the desk. */
export function CommentForm({ claimId }: { claimId: string }) {
  const t = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  return (
    <div ref={box}>
      <Form
        action={commentAction}
        schema={commentInput}
        keepAs={`comment:${claimId}`}
        aria-label={t("Comment", "Commentaire")}
        onSaved={() => box.current?.querySelector("form")?.reset()}
      >
        <input type="hidden" name="claimId" value={claimId} />
        <TextArea label={t("Comment", "Commentaire")} name="body" rows={2} />
        <SubmitButton look="plain">{t("Comment", "Commenter")}</SubmitButton>
      </Form>
    </div>
  );
}

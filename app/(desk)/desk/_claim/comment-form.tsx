"use client";

import { useRef } from "react";

import { SubmitButton, TextArea } from "@/components/fields";
import { Form } from "@/components/form";
import { commentInput } from "@/domain/claims/note-input";
import { commentAction } from "./actions";

/** Says something about the claim to the desk. */
export function CommentForm({ claimId }: { claimId: string }) {
  const box = useRef<HTMLDivElement>(null);
  return (
    <div ref={box}>
      <Form
        action={commentAction}
        schema={commentInput}
        keepAs={`comment:${claimId}`}
        aria-label="Comment"
        onSaved={() => box.current?.querySelector("form")?.reset()}
      >
        <input type="hidden" name="claimId" value={claimId} />
        <TextArea label="Comment" name="body" rows={2} />
        <SubmitButton look="plain">Comment</SubmitButton>
      </Form>
    </div>
  );
}

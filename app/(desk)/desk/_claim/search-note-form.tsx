"use client";

import { useRef } from "react";

import {
  ChoiceField,
  SubmitButton,
  TextArea,
  TextField,
} from "@/components/fields";
import { Form } from "@/components/form";
import { searchNoteInput } from "@/domain/claims/note-input";
import { searchNoteAction } from "./actions";

const KINDS = [
  { value: "search", label: "I looked somewhere" },
  { value: "request_for_comment", label: "I asked someone" },
];

/** Notes a search that found nothing, or a request for comment. */
export function SearchNoteForm({ claimId }: { claimId: string }) {
  const box = useRef<HTMLDetailsElement>(null);
  return (
    <details ref={box} className="rounded border border-rule bg-sheet p-3">
      <summary className="cursor-pointer font-medium">
        Note a search or a request for comment
      </summary>
      <Form
        action={searchNoteAction}
        schema={searchNoteInput}
        keepAs={`search-note:${claimId}`}
        aria-label="Search note"
        className="mt-3 space-y-4"
        onSaved={() => {
          box.current?.querySelector("form")?.reset();
          if (box.current) box.current.open = false;
        }}
      >
        <input type="hidden" name="claimId" value={claimId} />
        <ChoiceField
          label="What was done"
          name="kind"
          choices={KINDS}
          defaultValue="search"
        />
        <TextField label="Where, or whom" name="where" />
        <TextArea
          label="How"
          name="how"
          rows={2}
          hint="The words searched for, or the question that was asked."
        />
        <TextArea label="What came of it" name="outcome" rows={2} />
        <TextField label="When" name="lookedAt" type="date" />
        <SubmitButton>Add note</SubmitButton>
      </Form>
    </details>
  );
}

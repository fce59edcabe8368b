"use client";

import Link from "next/link";

import { SubmitButton, TextArea, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import type { MeasureNote } from "@/domain/figures/ledger/measure-note";
import { measureNoteInput } from "@/domain/figures/measure-note-input";
import { MEASURE_WORDS } from "@/domain/figures/measure-words";
import { SourceField } from "../../_components/source-field";
import { noteMeasureAction } from "../actions";

type Props = {
  notes: readonly MeasureNote[];
};

/** What parties mean by their words, and where that is shown. */
export function MeasureNotes({ notes }: Props) {
  return (
    <div className="max-w-2xl space-y-3">
      <ul className="space-y-1">
        {notes.map((note) => (
          <li key={note.id}>
            {MEASURE_WORDS.en[note.measure] ?? note.measure}
            {note.party && `, as ${note.party.name} uses it`}: {note.text}{" "}
            {note.source && (
              <Link href={`/desk/sources/${note.source.id}`}>
                {note.source.title}
              </Link>
            )}
          </li>
        ))}
      </ul>
      <details>
        <summary className="cursor-pointer text-sm text-accent">
          Note what is meant by a measure
        </summary>
        <Form<unknown>
          action={noteMeasureAction}
          schema={measureNoteInput}
          keepAs="measure-note"
          aria-label="Note what is meant by a measure"
          className="mt-2 space-y-3"
        >
          <TextField
            label="Measure"
            name="measure"
            hint="As figures have it: neutralized, killed, captured …"
          />
          <TextField
            label="Whose word it is"
            name="party"
            hint="Leave empty if it is about anyone's use."
          />
          <TextArea label="What is meant by it" name="meaning" rows={2} />
          <SourceField label="Source that shows it" name="sourceId" />
          <SubmitButton>Save the note</SubmitButton>
        </Form>
      </details>
    </div>
  );
}

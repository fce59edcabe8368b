"use client";

import Link from "next/link";
import { useTranslation } from "#translation";

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
  const t = useTranslation();
  return (
    <div className="max-w-2xl space-y-3">
      <ul className="space-y-1">
        {notes.map((note) => (
          <li key={note.id}>
            {MEASURE_WORDS[t.language][note.measure] ?? note.measure}
            {note.party &&
              t(
                `, as ${note.party.name} uses it`,
                `, au sens que lui donne ${note.party.name}`,
              )}
            {t(": ", "\u00a0: ")}
            {note.text}{" "}
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
          {t(
            "Note what is meant by a measure",
            "Noter ce qu’une mesure veut dire",
          )}
        </summary>
        <Form<unknown>
          action={noteMeasureAction}
          schema={measureNoteInput}
          keepAs="measure-note"
          aria-label={t(
            "Note what is meant by a measure",
            "Noter ce qu’une mesure veut dire",
          )}
          className="mt-2 space-y-3"
        >
          <TextField
            label={t("Measure", "Mesure")}
            name="measure"
            hint={t(
              "As figures have it: neutralized, killed, captured …",
              "Telle que les chiffres la donnent\u00a0: neutralisés, tués, capturés…",
            )}
          />
          <TextField
            label={t("Whose word it is", "De qui est le mot")}
            name="party"
            hint={t(
              "Leave empty if it is about anyone's use.",
              "Laisser vide si l’usage est celui de tous.",
            )}
          />
          <TextArea
            label={t("What is meant by it", "Ce qu’on entend par là")}
            name="meaning"
            rows={2}
          />
          <SourceField
            label={t("Source that shows it", "Source qui le montre")}
            name="sourceId"
          />
          <SubmitButton>
            {t("Save the note", "Enregistrer la note")}
          </SubmitButton>
        </Form>
      </details>
    </div>
  );
}

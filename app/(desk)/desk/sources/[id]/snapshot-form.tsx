"use client";

import { type DragEvent, useRef, useState } from "react";
import { useTranslation } from "#translation";

import { SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { addSnapshotAction } from "../actions";

type Props = { sourceId: string; mostBytes: number };

/** Keeps a file as a copy: chosen, or dropped on the field. */
export function SnapshotForm({ sourceId, mostBytes }: Props) {
  const t = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  const field = () =>
    box.current?.querySelector<HTMLInputElement>("input[type=file]");

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const input = field();
    if (input && event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the file field is the one for everybody.
    <div
      ref={box}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`rounded border border-dashed p-3 ${over ? "border-accent bg-accent-wash" : "border-rule-strong"}`}
    >
      <Form
        action={addSnapshotAction}
        aria-label={t("Keep a copy", "Conserver une copie")}
        onSaved={() => {
          const input = field();
          if (input) input.value = "";
        }}
      >
        <input type="hidden" name="sourceId" value={sourceId} />
        <TextField
          label={t("A file to keep", "Un fichier à conserver")}
          name="file"
          type="file"
          hint={t(
            `Choose one or drop it here: a document, page, image, sound, video or plain text, up to ${mostBytes / 1024 / 1024} MB.`,
            `Choisissez-en un ou déposez-le ici\u00a0: document, page, image, son, vidéo ou texte brut, ${mostBytes / 1024 / 1024}\u00a0Mo au plus.`,
          )}
        />
        <SubmitButton look="plain">
          {t("Keep a copy", "Conserver une copie")}
        </SubmitButton>
      </Form>
    </div>
  );
}

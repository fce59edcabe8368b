"use client";

import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { useTranslation } from "#translation";

import { Button } from "@/components/button";
import { SubmitButton, TextArea, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import type { Understood } from "@/domain/captures/understood";
import { understandAction } from "./actions";

type Props = {
  /** Names the draft of the words; one for each place they are given at. */
  keepAs: string;
  /** The article that this is a new capture of, and where it stands. */
  again?: { articleId: string; url: string | null };
  /** The second step, over what was understood. */
  children: (understood: Understood) => ReactNode;
};

/** Two steps: give the words, then look over what was understood of them. */
export function Intake({ keepAs, again, children }: Props) {
  const t = useTranslation();
  const [understood, setUnderstood] = useState<Understood>();
  if (understood) {
    return (
      <>
        <Button
          className="mb-3 -ml-3"
          look="quiet"
          onClick={() => setUnderstood(undefined)}
        >
          {t("← Back to the words", "← Revenir aux mots")}
        </Button>
        {children(understood)}
      </>
    );
  }
  return (
    <GiveWords keepAs={keepAs} again={again} onUnderstood={setUnderstood} />
  );
}

function GiveWords(props: {
  keepAs: string;
  again: Props["again"];
  onUnderstood: (read: Understood) => void;
}) {
  const t = useTranslation();
  const file = useRef<HTMLInputElement>(null);

  function drop(event: DragEvent) {
    const [dropped] = event.dataTransfer.files;
    if (!dropped || !file.current) return;
    event.preventDefault();
    const transfer = new DataTransfer();
    transfer.items.add(dropped);
    file.current.files = transfer.files;
    file.current.form?.requestSubmit();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the file field is the first.
    <div onDrop={drop} onDragOver={(event) => event.preventDefault()}>
      <Form<Understood>
        action={understandAction}
        keepAs={props.keepAs}
        aria-label={t("Give the words", "Donner les mots")}
        onSaved={props.onUnderstood}
      >
        {props.again && (
          <input type="hidden" name="articleId" value={props.again.articleId} />
        )}
        <TextField
          label={t("The article's address", "L’adresse de l’article")}
          name="url"
          type="url"
          defaultValue={props.again?.url ?? ""}
          placeholder="https://"
          hint={t(
            "The page is fetched, kept and read; you may leave meanwhile. Or give its words or a file instead:",
            "Le bureau va chercher la page, la conserve et la lit\u00a0; vous pouvez partir entre-temps. Ou donnez plutôt ses mots ou un fichier\u00a0:",
          )}
        />
        <TextArea
          label={t(
            "The article's words, or the source of its page",
            "Les mots de l’article, ou le code source de sa page",
          )}
          name="words"
          rows={16}
          className="font-serif max-sm:h-60"
          dir="auto"
          hint={t(
            "Menus and the like may come along; they are told apart and offered for removal.",
            "Des menus et autres éléments peuvent venir avec\u00a0; ils sont reconnus et vous pourrez les retirer.",
          )}
        />
        <TextField
          ref={file}
          type="file"
          label={t(
            "Or a file: HTML, PDF, DOCX, mail or plain text",
            "Ou un fichier\u00a0: HTML, PDF, DOCX, courriel ou texte brut",
          )}
          name="file"
          accept=".html,.htm,.pdf,.docx,.eml,.txt,text/*,application/pdf"
        />
        <SubmitButton>
          {t("See what was understood", "Voir ce qui a été compris")}
        </SubmitButton>
      </Form>
    </div>
  );
}

"use client";

import { type DragEvent, type ReactNode, useRef, useState } from "react";

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
  const [understood, setUnderstood] = useState<Understood>();
  if (understood) {
    return (
      <>
        <Button
          className="mb-3 -ml-3"
          look="quiet"
          onClick={() => setUnderstood(undefined)}
        >
          ← Back to the words
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
        aria-label="Give the words"
        onSaved={props.onUnderstood}
      >
        {props.again && (
          <input type="hidden" name="articleId" value={props.again.articleId} />
        )}
        <TextField
          label="The article's address"
          name="url"
          type="url"
          defaultValue={props.again?.url ?? ""}
          placeholder="https://"
          hint="The page is fetched, kept and read; you may leave meanwhile. Or give its words or a file instead:"
        />
        <TextArea
          label="The article's words, or the source of its page"
          name="words"
          rows={16}
          className="font-serif max-sm:h-60"
          dir="auto"
          hint="Menus and the like may come along; they are told apart and offered for removal."
        />
        <TextField
          ref={file}
          type="file"
          label="Or a file: HTML, PDF, DOCX, mail or plain text"
          name="file"
          accept=".html,.htm,.pdf,.docx,.eml,.txt,text/*,application/pdf"
        />
        <SubmitButton>See what was understood</SubmitButton>
      </Form>
    </div>
  );
}

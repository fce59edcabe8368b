"use client";

import { EditorContent, useEditor } from "@tiptap/react";
import StarterKit from "@tiptap/starter-kit";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "#translation";

import type { CiteableClaim } from "@/usecases/summaries/read-citeable";
import { CiteMark } from "./cite-mark";
import { CitePicker } from "./cite-picker";
import { EditorTools } from "./editor-tools";
import { Overstated } from "./overstated";
import { OverstatementMarks } from "./overstatement-marks";
import { SaveLine } from "./save-line";
import { readDraft, useAutosave, type Written } from "./use-autosave";

type Props = {
  summary: Written & { id: string; revision: number };
  claims: CiteableClaim[];
  readOnly: boolean;
};

/** Writes the summary: text, citations, and at once what the verdicts don't carry. */
export function SummaryEditor({ summary, claims, readOnly }: Props) {
  const t = useTranslation();
  const { id, revision, ...first } = summary;
  const { state, write, restore, saveOver, giveUp } = useAutosave(id, revision);
  const written = useRef<Written>(first);
  const [, redraw] = useState(0);
  const { language } = first;

  function change(part: Partial<Written>) {
    written.current = { ...written.current, ...part };
    redraw((n) => n + 1);
    write(written.current);
  }

  const editor = useEditor({
    immediatelyRender: false,
    editable: !readOnly,
    extensions: [
      StarterKit.configure({
        heading: { levels: [2, 3] },
        code: false,
        codeBlock: false,
        horizontalRule: false,
        orderedList: false,
        strike: false,
        underline: false,
        link: { openOnClick: false, protocols: ["http", "https"] },
      }),
      CiteMark,
      OverstatementMarks.configure({ claims, language, reader: t.language }),
    ],
    content: first.document as object,
    editorProps: {
      attributes: {
        "aria-label": t("Text", "Texte"),
        "aria-multiline": "true",
        role: "textbox",
        lang: language,
        dir: "auto",
        class: "summary-text",
      },
    },
    onUpdate: ({ editor: at }) => change({ document: at.getJSON() }),
  });

  // What never reached the desk comes back once the editor stands.
  const restored = useRef(false);
  useEffect(() => {
    const draft = readDraft(id);
    if (!editor || restored.current) return;
    restored.current = true;
    if (!draft) return;
    written.current = draft.written;
    editor.commands.setContent(draft.written.document as object);
    restore(draft);
    redraw((n) => n + 1);
  }, [editor, id, restore]);

  function takeTheirs(theirs: Written, theirRevision: number) {
    written.current = theirs;
    giveUp(theirRevision);
    editor?.commands.setContent(theirs.document as object, {
      emitUpdate: false,
    });
    redraw((n) => n + 1);
  }

  return (
    <div className="min-w-0 max-w-3xl">
      <h1 className="sr-only">
        {t("Summary:", "Synthèse\u00a0:")} {written.current.title}
      </h1>
      <textarea
        aria-label={t("Title", "Titre")}
        rows={1}
        value={written.current.title}
        readOnly={readOnly}
        dir="auto"
        onChange={(event) => change({ title: event.target.value })}
        className="mb-2 field-sizing-content w-full resize-none rounded border border-transparent bg-transparent font-serif text-3xl font-semibold hover:border-rule focus:border-rule-strong"
      />
      <textarea
        aria-label={t("Standfirst", "Chapeau")}
        placeholder={t(
          "A sentence that says what it is about",
          "Une phrase qui dit de quoi il s’agit",
        )}
        value={written.current.standfirst}
        readOnly={readOnly}
        rows={2}
        dir="auto"
        onChange={(event) => change({ standfirst: event.target.value })}
        className="mb-3 w-full resize-y rounded border border-transparent bg-transparent font-serif text-lg text-ink-soft hover:border-rule focus:border-rule-strong"
      />
      {!readOnly && editor && <EditorTools editor={editor} />}
      {!readOnly && editor && <CitePicker editor={editor} claims={claims} />}
      <EditorContent editor={editor} className="mt-3" />
      <SaveLine state={state} onSaveOver={saveOver} onTakeTheirs={takeTheirs} />
      <Overstated editor={editor} {...{ claims, language }} />
    </div>
  );
}

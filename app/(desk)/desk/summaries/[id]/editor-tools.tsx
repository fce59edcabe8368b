"use client";

import type { Editor } from "@tiptap/react";
import { useTranslation } from "#translation";

import { Button } from "@/components/button";
import type { Said } from "@/lib/language";

const TOOLS: {
  name: string;
  label: Said;
  attrs?: Record<string, unknown>;
  run: (editor: Editor) => void;
}[] = [
  {
    name: "bold",
    label: { en: "Bold", fr: "Gras" },
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    name: "italic",
    label: { en: "Italic", fr: "Italique" },
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: "heading",
    label: { en: "Heading", fr: "Intertitre" },
    attrs: { level: 2 },
    run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    name: "bulletList",
    label: { en: "List", fr: "Liste" },
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: "blockquote",
    label: { en: "Quotation", fr: "Citation" },
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
];

/** The few forms a summary's text may have. */
export function EditorTools({ editor }: { editor: Editor }) {
  const t = useTranslation();
  return (
    <div
      role="toolbar"
      aria-label={t("Text", "Texte")}
      className="flex flex-wrap gap-1"
    >
      {TOOLS.map((tool) => (
        <Button
          key={tool.name}
          aria-pressed={editor.isActive(tool.name, tool.attrs)}
          onClick={() => tool.run(editor)}
          className="aria-pressed:border-accent aria-pressed:bg-accent-wash"
        >
          {t.of(tool.label)}
        </Button>
      ))}
    </div>
  );
}

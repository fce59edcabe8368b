"use client";

import type { Editor } from "@tiptap/react";

import { Button } from "@/components/button";

const TOOLS: {
  name: string;
  label: string;
  attrs?: Record<string, unknown>;
  run: (editor: Editor) => void;
}[] = [
  {
    name: "bold",
    label: "Bold",
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    name: "italic",
    label: "Italic",
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: "heading",
    label: "Heading",
    attrs: { level: 2 },
    run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    name: "bulletList",
    label: "List",
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: "blockquote",
    label: "Quotation",
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
];

/** The few forms a summary's text may have. */
export function EditorTools({ editor }: { editor: Editor }) {
  return (
    <div role="toolbar" aria-label="Text" className="flex flex-wrap gap-1">
      {TOOLS.map((tool) => (
        <Button
          key={tool.name}
          aria-pressed={editor.isActive(tool.name, tool.attrs)}
          onClick={() => tool.run(editor)}
          className="aria-pressed:border-accent aria-pressed:bg-accent-wash"
        >
          {tool.label}
        </Button>
      ))}
    </div>
  );
}

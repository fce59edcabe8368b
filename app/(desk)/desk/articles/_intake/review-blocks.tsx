"use client";

import { useState } from "react";

import { BLOCK_KINDS, type BlockKind } from "@/domain/articles/version";
import type { Understood } from "@/domain/captures/understood";

const KIND_WORDS: Record<BlockKind, string> = {
  headline: "Headline",
  standfirst: "Standfirst",
  byline: "Byline",
  heading: "Heading",
  paragraph: "Paragraph",
  quotation: "Quotation",
  list_item: "List item",
  caption: "Caption",
  furniture: "Not the article",
};

/** The blocks understood, each to be set right, kept or left out. */
export function ReviewBlocks({ understood }: { understood: Understood }) {
  const { blocks } = understood;
  return (
    <>
      <input
        type="hidden"
        name="captureMethod"
        value={understood.captureMethod}
      />
      <h2 className="pt-4 text-base font-semibold">
        {blocks.length} blocks, {understood.sentences} sentences
      </h2>
      <ol className="space-y-2">
        {blocks.map((block, i) => (
          <Block
            // The list never changes order; a block is its place in it.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above.
            key={i}
            place={i}
            block={block}
          />
        ))}
      </ol>
    </>
  );
}

function Block(props: { place: number; block: Understood["blocks"][number] }) {
  const { place, block } = props;
  const [keep, setKeep] = useState(block.kind !== "furniture");
  return (
    <li
      className={`grid gap-2 rounded border border-rule bg-sheet p-2 sm:grid-cols-[10rem_1fr] ${keep ? "" : "opacity-60"}`}
    >
      <div className="space-y-1 text-sm">
        <select
          name="kind"
          defaultValue={block.kind}
          aria-label={`Kind of block ${place + 1}`}
          className="w-full rounded border border-rule-strong bg-sheet px-1 py-1"
        >
          {BLOCK_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {KIND_WORDS[kind]}
            </option>
          ))}
        </select>
        <label className="flex min-h-6 items-center gap-2">
          <input
            type="checkbox"
            name="keep"
            value={place}
            checked={keep}
            onChange={(event) => setKeep(event.target.checked)}
          />
          {block.kind === "furniture" ? "Keep it all the same" : "Keep"}
        </label>
      </div>
      <textarea
        name="words"
        defaultValue={block.words}
        dir="auto"
        rows={Math.min(12, Math.ceil(block.words.length / 70))}
        aria-label={`Words of block ${place + 1}`}
        className="field-sizing-content max-h-96 w-full resize-y rounded border border-transparent bg-transparent px-1 font-serif hover:border-rule focus:border-rule-strong"
      />
    </li>
  );
}

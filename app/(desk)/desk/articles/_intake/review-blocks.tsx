"use client";

import { useState } from "react";
import { useTranslation } from "#translation";

import { BLOCK_KINDS, type BlockKind } from "@/domain/articles/version";
import type { Understood } from "@/domain/captures/understood";
import { counted, type Said } from "@/lib/language";

const KIND_WORDS: Record<BlockKind, Said> = {
  headline: { en: "Headline", fr: "Titre" },
  standfirst: { en: "Standfirst", fr: "Chapeau" },
  byline: { en: "Byline", fr: "Signature" },
  heading: { en: "Heading", fr: "Intertitre" },
  paragraph: { en: "Paragraph", fr: "Paragraphe" },
  quotation: { en: "Quotation", fr: "Citation" },
  list_item: { en: "List item", fr: "Point d’une liste" },
  caption: { en: "Caption", fr: "Légende" },
  furniture: { en: "Not the article", fr: "Hors de l’article" },
};

const BLOCKS = { one: "bloc", other: "blocs" };
const SENTENCES = { one: "phrase", other: "phrases" };

/** The blocks understood, each to be set right, kept or left out. */
export function ReviewBlocks({ understood }: { understood: Understood }) {
  const t = useTranslation();
  const { blocks } = understood;
  return (
    <>
      <input
        type="hidden"
        name="captureMethod"
        value={understood.captureMethod}
      />
      <h2 className="pt-4 text-base font-semibold">
        {t(
          `${blocks.length} blocks, ${understood.sentences} sentences`,
          `${counted(blocks.length, BLOCKS, "fr")}, ${counted(understood.sentences, SENTENCES, "fr")}`,
        )}
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
  const t = useTranslation();
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
          aria-label={t(
            `Kind of block ${place + 1}`,
            `Nature du bloc ${place + 1}`,
          )}
          className="w-full rounded border border-rule-strong bg-sheet px-1 py-1"
        >
          {BLOCK_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t.of(KIND_WORDS[kind])}
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
          {block.kind === "furniture"
            ? t("Keep it all the same", "Garder quand même")
            : t("Keep", "Garder")}
        </label>
      </div>
      <textarea
        name="words"
        defaultValue={block.words}
        dir="auto"
        rows={Math.min(12, Math.ceil(block.words.length / 70))}
        aria-label={t(
          `Words of block ${place + 1}`,
          `Mots du bloc ${place + 1}`,
        )}
        className="field-sizing-content max-h-96 w-full resize-y rounded border border-transparent bg-transparent px-1 font-serif hover:border-rule focus:border-rule-strong"
      />
    </li>
  );
}

import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

import {
  type OverstatementMark,
  overstatements,
} from "@/domain/summaries/carries";
import { readSummaryDocument } from "@/domain/summaries/summary-document";
import { sentencesOf } from "@/domain/summaries/summary-sentences";
import { codePointIndex } from "@/lib/code-points";
import type { Language } from "@/lib/language";
import type { CiteableClaim } from "@/usecases/summaries/read-citeable";

const key = new PluginKey<DecorationSet>("overstatements");

type Given = { claims: CiteableClaim[]; language: string };

/** `reader` is what the reasons are said in, whatever the summary is in. */
type Options = Given & { reader: Language };

/** The sentences of a document that say more than the verdicts carry. */
export function marksOf(
  document: unknown,
  { claims, language }: Given,
): OverstatementMark[] {
  const blocks = readSummaryDocument(document);
  if (!blocks.ok) return [];
  const sentences = sentencesOf(blocks.value, language);
  return overstatements(sentences, claims, language);
}

/** Underlines those sentences while they are being written. */
export const OverstatementMarks = Extension.create<Options>({
  name: "overstatements",

  addOptions() {
    return { claims: [], language: "en", reader: "en" };
  },

  addProseMirrorPlugins() {
    const options = this.options;
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, state) => decorate(state.doc, options),
          apply: (change, old) =>
            change.docChanged ? decorate(change.doc, options) : old,
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});

function decorate(doc: Node, options: Options): DecorationSet {
  const places = textBlocks(doc);
  const decorations = marksOf(doc.toJSON(), options).flatMap((mark) => {
    const place = places[mark.sentence.block];
    if (!place) return [];
    const { toUnit } = codePointIndex(place.text);
    return Decoration.inline(
      place.from + toUnit(mark.sentence.start),
      place.from + toUnit(mark.sentence.end),
      { class: "overstated", title: mark.why[options.reader] },
    );
  });
  return DecorationSet.create(doc, decorations);
}

/** Where the blocks begin that the reader of summaries sees: those with words. */
function textBlocks(doc: Node): { from: number; text: string }[] {
  const found: { from: number; text: string }[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, "", "\n");
    if (text.trim() !== "") found.push({ from: pos + 1, text });
    return false;
  });
  return found;
}

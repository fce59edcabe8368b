import type {
  Block,
  Sentence,
  Span,
  VersionText,
} from "@/domain/articles/version";
import { type CodePointIndex, codePointIndex } from "@/lib/code-points";

/** A block with its words and the sentences in it. */
export type BlockLayout = Block & { text: string; sentences: Sentence[] };

/** A version as the screen sets it; offsets are code points but for `index`. */
export type TextLayout = {
  text: string;
  language: string;
  index: CodePointIndex;
  sentences: Sentence[];
  blocks: BlockLayout[];
};

/** Lays a version out, once for as long as it is shown. */
export function layOut(version: VersionText, language: string): TextLayout {
  const { text, sentences } = version;
  const index = codePointIndex(text);
  let next = 0;
  const blocks = version.blocks.map((block) => {
    const from = next;
    while ((sentences[next]?.start ?? Infinity) < block.end) next += 1;
    return {
      ...block,
      text: text.slice(index.toUnit(block.start), index.toUnit(block.end)),
      sentences: sentences.slice(from, next),
    };
  });
  return { text, language, index, sentences, blocks };
}

/** The words of a span. */
export function wordsOf(layout: TextLayout, span: Span): string {
  const { text, index } = layout;
  return text.slice(index.toUnit(span.start), index.toUnit(span.end));
}

/** The place of the last block that begins at `point` or before it. */
export function blockAt(layout: TextLayout, point: number): number {
  let [low, high] = [0, layout.blocks.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((layout.blocks[middle]?.start ?? Infinity) <= point) low = middle;
    else high = middle - 1;
  }
  return low;
}

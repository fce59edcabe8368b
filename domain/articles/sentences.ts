import { codePointIndex } from "@/lib/code-points";

import { grammarOf } from "./abbreviations";
import { sentenceSpans } from "./sentence-spans";
import type { Block, Sentence } from "./version";

/**
 * The sentences of a version in reading order, in code points. None crosses a
 * block, furniture has none, and a headline, caption or list item without a
 * stop is one. `language` is a BCP 47 tag; English and French have word lists
 * of their own, every other language uses both.
 */
export function readSentences(
  text: string,
  blocks: Block[],
  language: string,
): Sentence[] {
  const grammar = grammarOf(language);
  const { toPoint, toUnit } = codePointIndex(text);
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    if (block.kind === "furniture") continue;
    const from = toUnit(block.start);
    const words = text.slice(from, toUnit(block.end));
    for (const span of sentenceSpans(words, grammar)) {
      const start = toPoint(from + span.start);
      const end = toPoint(from + span.end);
      sentences.push({ index: sentences.length, start, end });
    }
  }
  return sentences;
}

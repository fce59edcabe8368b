import { codePointIndex, codePointLength } from "@/lib/code-points";
import { ok, type Result } from "@/lib/result";

import { readBlocks } from "./blocks";
import { type NormaliseRefusal, normaliseText } from "./normalise";
import { readSentences } from "./sentences";
import type { Block, BlockKind, VersionText } from "./version";

/** A block as a parsed page or file gives it, before its place is known. */
export type BlockOfWords = { kind: BlockKind; words: string };

const SEPARATOR = "\n\n";

/**
 * Reads plain text as a version: normalised, with blocks and sentences.
 * `title` only helps to find the headline among the lines; text that lacks it
 * is left as it is. Refuses what `normaliseText` refuses.
 */
export function readVersion(input: {
  text: string;
  language: string;
  title?: string;
}): Result<VersionText, NormaliseRefusal> {
  const normalised = normaliseText(input.text);
  if (!normalised.ok) return normalised;
  const text = normalised.value;
  const blocks = readBlocks(text, input.title);
  const sentences = readSentences(text, blocks, input.language);
  return ok({ text, blocks, sentences });
}

/**
 * Sets blocks one after another, a blank line between, as a version's text.
 * Blocks without a visible character are left out; refuses what
 * `normaliseText` refuses.
 */
export function versionOfBlocks(
  given: BlockOfWords[],
  language: string,
): Result<VersionText, NormaliseRefusal> {
  const blocks: Block[] = [];
  const parts: string[] = [];
  let start = 0;
  for (const { kind, words } of given) {
    const part = normaliseText(words);
    if (!part.ok && part.error === "empty") continue;
    if (!part.ok) return part;
    const end = start + codePointLength(part.value);
    blocks.push({ kind, start, end });
    parts.push(part.value);
    start = end + SEPARATOR.length;
  }
  const whole = normaliseText(parts.join(SEPARATOR));
  if (!whole.ok) return whole;
  const text = whole.value;
  return ok({ text, blocks, sentences: readSentences(text, blocks, language) });
}

/** A version's blocks with their words, as a person may review them. */
export function blocksOfWords(version: VersionText): BlockOfWords[] {
  const index = codePointIndex(version.text);
  return version.blocks.map(({ kind, start, end }) => ({
    kind,
    words: version.text.slice(index.toUnit(start), index.toUnit(end)),
  }));
}

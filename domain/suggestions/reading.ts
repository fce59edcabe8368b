import type { Sentence, VersionText } from "@/domain/articles/version";
import { type CodePointIndex, codePointIndex } from "@/lib/code-points";

/** A version with the words of each of its sentences at hand. */
export type Reading = {
  language: string;
  index: CodePointIndex;
  text: string;
  sentences: (Sentence & { words: string })[];
};

/** Cuts a version's text into the words of its sentences. */
export function read(
  { text, ...version }: VersionText,
  language: string,
): Reading {
  const index = codePointIndex(text);
  const sentences = version.sentences.map((sentence) => ({
    ...sentence,
    words: text.slice(index.toUnit(sentence.start), index.toUnit(sentence.end)),
  }));
  return { language, index, text, sentences };
}

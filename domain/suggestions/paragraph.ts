import { readSentences } from "@/domain/articles/sentences";
import { listedLanguage } from "@/domain/language/lists";
import type { TokenSpan } from "@/domain/language/noun-phrase";
import { type Attribution, findAttributions } from "@/domain/language/speech";
import { type Token, tokenise } from "@/domain/language/token";
import { codePointIndex, codePointLength } from "@/lib/code-points";
import type { Language } from "@/lib/language";
import { findQuoted, type Quoted } from "./quote-marks";

/** A paragraph and what quotations are made of in it. */
export type Paragraph = {
  text: string;
  language: Language | null;
  tokens: Token[];
  /** Sentences, in tokens. */
  sentences: TokenSpan[];
  quoted: Quoted[];
  /** Words of saying outside quotation marks. */
  attributions: Attribution[];
};

/** Reads a paragraph's sentences, quotation marks and words of saying. */
export function readParagraph(text: string, tag: string): Paragraph {
  const language = listedLanguage(tag);
  const tokens = tokenise(text);
  const quoted = findQuoted(text);
  const attributions = findAttributions(tokens, language).filter(
    ({ cue }) => !isInside(quoted, tokens[cue.start]?.start ?? 0),
  );
  const sentences = sentencesOf(text, tokens, tag);
  return { text, language, tokens, sentences, quoted, attributions };
}

function isInside(quoted: Quoted[], unit: number): boolean {
  return quoted.some(({ start, end }) => start <= unit && unit < end);
}

function sentencesOf(text: string, tokens: Token[], tag: string): TokenSpan[] {
  const length = codePointLength(text);
  const block = { kind: "paragraph" as const, start: 0, end: length };
  const { toUnit } = codePointIndex(text);
  let at = 0;
  return readSentences(text, [block], tag).map((sentence) => {
    const start = at;
    const limit = toUnit(sentence.end);
    while (at < tokens.length && (tokens[at]?.start ?? limit) < limit) at += 1;
    return { start, end: at };
  });
}

import { sentencesIn } from "@/domain/articles/coverage";
import type { Block, Span, VersionText } from "@/domain/articles/version";
import {
  type ExtractedFigure,
  extractFigures,
} from "@/domain/figures/extract/extract-figures";
import type { Said } from "@/lib/language";
import { isCheckable } from "./checkable";
import { scoreSentence } from "./checkworthy";
import { nameSpeaker } from "./claimant";
import { findQuotations, type Quotation } from "./quotations";
import { type Reading, read } from "./reading";
import type { SuggestionKind } from "./suggestion-input";
import { wordOfKey } from "./suggestion-key";

/**
 * Something in an article that may be worth a claim, for a person to take or
 * dismiss; it never counts by itself. Offsets are code points of the version.
 */
export type Suggestion = {
  /** Index of the sentence that holds it, or that it begins in. */
  sentence: number;
  start: number;
  end: number;
  kind: SuggestionKind;
  /** From 0 to 1; comparable within a kind only. */
  score: number;
  figure?: ExtractedFigure;
  /** Who is quoted, by the fullest name the article gives. */
  speaker?: string;
  why: Said;
};

/** Below this a sentence isn't offered; set where recall begins to cost most. */
const LEAST_WORTH = 0.4;

/** How many sentences back a name may have been given in full. */
const BACK = 40;

/**
 * Suggests what to check in a version: its figures (not dates and ordinals),
 * its quotations with their speakers, and the sentences that call for a check,
 * in reading order. No two suggestions of a kind have the same span.
 */
export function suggest(version: VersionText, language: string): Suggestion[] {
  const reading = read(version, language);
  const ofSentences = reading.sentences.flatMap((each) =>
    ofSentence(each, language),
  );
  const quotes = version.blocks.flatMap((block) => quotesOf(block, reading));
  return inOrder([...ofSentences, ...quotes]);
}

/** The suggestion of that kind and span, read anew; undefined if none is. */
export function suggestionAt(
  version: VersionText,
  language: string,
  { kind, start, end }: Span & Pick<Suggestion, "kind">,
): Suggestion | undefined {
  const reading = read(version, language);
  const here = version.blocks.filter(
    (block) => block.start <= start && start < block.end,
  );
  const offered =
    kind === "quote"
      ? here.flatMap((block) => quotesOf(block, reading))
      : sentencesIn(reading.sentences, { start, end }).flatMap((each) =>
          ofSentence(each, language),
        );
  return offered.find(
    (one) => one.kind === kind && one.start === start && one.end === end,
  );
}

function ofSentence(
  { index, start, end, words }: Reading["sentences"][number],
  language: string,
): Suggestion[] {
  const figures = extractFigures(words, language);
  const found = figures.filter(isCheckable).map(
    (figure): Suggestion => ({
      sentence: index,
      start: start + figure.start,
      end: start + figure.end,
      kind: "figure",
      score: scoreFigure(figure),
      figure,
      why: figure.why,
    }),
  );
  const { score, why } = scoreSentence(words, figures, language);
  if (score < LEAST_WORTH) return found;
  return [
    ...found,
    { sentence: index, start, end, kind: "checkworthy", score, why },
  ];
}

/** A count that says what happened to whom is worth most, a bare number least. */
function scoreFigure({ kind, measure, population }: ExtractedFigure): number {
  if (kind === "number") return 0.2;
  if (kind === "count") return measure === "count" ? 0.6 : 0.9;
  if (kind === "money" || kind === "share") return 0.7;
  return population === null ? 0.3 : 0.4;
}

function quotesOf(block: Block, reading: Reading): Suggestion[] {
  if (block.kind === "furniture") return [];
  const { text, index, language } = reading;
  const words = text.slice(index.toUnit(block.start), index.toUnit(block.end));
  return findQuotations(words, language).flatMap((quotation) => {
    const start = block.start + quotation.start;
    const sentence = sentenceAt(reading.sentences, start);
    if (!sentence) return [];
    const speaker = speakerName(quotation, sentence.index, reading);
    return [
      {
        sentence: sentence.index,
        start,
        end: block.start + quotation.end,
        kind: "quote" as const,
        score: scoreQuotation(quotation),
        ...(speaker && { speaker }),
        why: quotation.why,
      },
    ];
  });
}

/** The sentence that holds a code point, or the next one behind it. */
function sentenceAt(sentences: Reading["sentences"], point: number) {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= point) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}

function speakerName(
  { speaker }: Quotation,
  sentence: number,
  { sentences, language }: Reading,
): string | undefined {
  if (!speaker) return undefined;
  const before = sentences
    .slice(Math.max(0, sentence - BACK), sentence)
    .map(({ words }) => words);
  const words = sentences[sentence]?.words ?? "";
  const name = nameSpeaker(speaker.text, words, { before, language });
  return name?.name ?? speaker.text;
}

function scoreQuotation({ direct, speaker, start, end }: Quotation): number {
  if (!direct) return 0.5;
  if (!speaker) return 0.3;
  return end - start > 20 ? 0.9 : 0.6;
}

/** In the order of the text, each span of a kind once. */
function inOrder(suggestions: Suggestion[]): Suggestion[] {
  const seen = new Set<string>();
  return suggestions
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter((one) => {
      const key = wordOfKey(one);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

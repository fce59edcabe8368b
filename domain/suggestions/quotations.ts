import type { Span } from "@/domain/articles/version";
import type { TokenSpan } from "@/domain/language/noun-phrase";
import type { Attribution } from "@/domain/language/speech";
import { type CodePointIndex, codePointIndex } from "@/lib/code-points";
import type { Said } from "@/lib/language";
import { inEach, inQuotes } from "@/lib/translate";
import { type Paragraph, readParagraph } from "./paragraph";
import type { Quoted } from "./quote-marks";
import { isOpening, reportedWords } from "./reported-words";
import { speakerOf } from "./speaker";

/** Words that a text puts into somebody's mouth; offsets are code points. */
export type Quotation = {
  /** The quoted or reported words, marks left out. */
  start: number;
  end: number;
  speaker: (Span & { text: string }) | null;
  /** The words of saying: "said", "according to"; null where none stand near. */
  cue: string | null;
  /** Between quotation marks, and so the speaker's own words. */
  direct: boolean;
  why: Said;
};

/** As many words as a writer borrows inside a sentence of their own. */
const MOST_IN_PART = 3;

/** A closing mark, with the space that French sets before it. */
const MARKS = 3;

/** No paragraph is longer; what follows is not read. */
const MOST_CHARACTERS = 100_000;

/**
 * Finds who is quoted in a paragraph and with which words: between quotation
 * marks of any kind, over several sentences too, and told without marks ("said
 * that", "selon"). Words between marks without a speaker are given as well,
 * for a newsroom asks whose they are.
 */
export function findQuotations(text: string, language: string): Quotation[] {
  const paragraph = readParagraph(text.slice(0, MOST_CHARACTERS), language);
  const index = codePointIndex(paragraph.text);
  const direct = paragraph.quoted.map((quoted) =>
    directly(paragraph, quoted, index),
  );
  const reported = paragraph.attributions.flatMap((attribution) =>
    indirectly(paragraph, attribution, index),
  );
  return [...direct, ...reported].sort((a, b) => a.start - b.start);
}

function directly(
  paragraph: Paragraph,
  quoted: Quoted,
  index: CodePointIndex,
): Quotation {
  const { speaker, cue, how } = speakerOf(paragraph, quoted);
  const words = paragraph.text.slice(quoted.start, quoted.end);
  const isShort = words.split(/\s+/).length <= MOST_IN_PART;
  return {
    start: index.toPoint(quoted.start),
    end: index.toPoint(quoted.end),
    speaker: speaker && placed(paragraph, speaker, index),
    cue: cue && wordsOf(paragraph, cue),
    direct: true,
    why: inEach((t) => {
      const what = isShort
        ? t("A few words", "Quelques mots")
        : t("Words", "Des mots");
      return `${what} ${t("between quotation marks", "entre guillemets")}, ${t.of(how)}.`;
    }),
  };
}

/** What an attribution reports, unless quotation marks already show it all. */
function indirectly(
  paragraph: Paragraph,
  attribution: Attribution,
  index: CodePointIndex,
): Quotation[] {
  const { tokens, language, sentences } = paragraph;
  const { cue, speaker } = attribution;
  const sentence = sentences.find(({ end }) => end > cue.start);
  if (!sentence || !speaker || !attribution.states) return [];
  const words = reportedWords(tokens, sentence, attribution, language);
  if (!words || isAllQuoted(paragraph, words)) return [];
  const { start, end } = placed(paragraph, words, index);
  const name = wordsOf(paragraph, speaker);
  const said = wordsOf(paragraph, cue);
  return [
    {
      start,
      end,
      speaker: placed(paragraph, speaker, index),
      cue: said,
      direct: false,
      why: inEach((t) =>
        t(
          `${inQuotes(said, t)} reports the words of ${inQuotes(name, t)} without quotation marks.`,
          `${inQuotes(said, t)} rapporte les mots de ${inQuotes(name, t)} sans guillemets.`,
        ),
      ),
    },
  ];
}

function isAllQuoted(
  { tokens, quoted, language }: Paragraph,
  words: TokenSpan,
): boolean {
  const from = tokens[words.start]?.start ?? 0;
  const to = tokens[words.end - 1]?.end ?? 0;
  const isWithin = quoted.some(
    ({ start, end }) => start <= from && end >= to - MARKS,
  );
  if (isWithin) return true;
  const last = quoted.findLast(
    ({ start, end }) => start >= from - 2 && end <= to,
  );
  if (!last || last.end < to - MARKS) return false;
  // "In Kalumba, “…”": what the marks leave out only sets the scene.
  const mark = tokens.findIndex(({ start }) => start >= last.start) - 1;
  const rest = { start: words.start, end: mark };
  return rest.end <= rest.start || isOpening(tokens, rest, language);
}

function placed(
  { tokens, text }: Paragraph,
  span: TokenSpan,
  { toPoint }: CodePointIndex,
): Span & { text: string } {
  const from = tokens[span.start]?.start ?? 0;
  const to = tokens[span.end - 1]?.end ?? 0;
  return { start: toPoint(from), end: toPoint(to), text: text.slice(from, to) };
}

function wordsOf({ tokens, text }: Paragraph, span: TokenSpan): string {
  return text.slice(
    tokens[span.start]?.start ?? 0,
    tokens[span.end - 1]?.end ?? 0,
  );
}

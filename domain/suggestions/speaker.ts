import type { TokenSpan } from "@/domain/language/noun-phrase";
import type { Attribution } from "@/domain/language/speech";
import { isCapitalised } from "@/domain/language/token";
import type { Said } from "@/lib/language";
import type { Paragraph } from "./paragraph";
import type { Quoted } from "./quote-marks";

/** Who speaks between quotation marks, and how that is known. */
export type SpeakerFound = {
  speaker: TokenSpan | null;
  cue: TokenSpan | null;
  /** The end of a sentence that says how. */
  how: Said;
};

const BESIDE: Said = {
  en: "with words of saying in the same sentence",
  fr: "avec une attribution dans la même phrase",
};
const BEHIND_COLON: Said = {
  en: "behind a name and a colon",
  fr: "après un nom suivi d’un deux-points",
};
const GOING_ON: Said = {
  en: "where the one who spoke before goes on",
  fr: "là où celui qui parlait avant continue",
};

const NOBODY: SpeakerFound = {
  speaker: null,
  cue: null,
  how: {
    en: "with nobody near who says them",
    fr: "sans personne à proximité qui les dise",
  },
};

/**
 * Finds who speaks: the words of saying nearest to the quotation in its
 * sentences, a name and a colon before it, else, for whole sentences, whoever
 * spoke last in the paragraph.
 */
export function speakerOf(paragraph: Paragraph, quoted: Quoted): SpeakerFound {
  const span = tokensOf(paragraph, quoted);
  const beside = nearest(paragraph, span);
  if (beside) {
    return { speaker: beside.speaker, cue: beside.cue, how: BESIDE };
  }
  const named = nameBeforeColon(paragraph, span.start);
  if (named) return { speaker: named, cue: null, how: BEHIND_COLON };
  if (!isSentence(paragraph, quoted)) return NOBODY;
  const last = paragraph.attributions.findLast(
    ({ cue, speaker }) => cue.end <= span.start && speaker !== null,
  );
  if (!last) return NOBODY;
  return { speaker: last.speaker, cue: last.cue, how: GOING_ON };
}

/** The tokens between the marks. */
function tokensOf({ tokens }: Paragraph, { start, end }: Quoted): TokenSpan {
  const first = tokens.findIndex((token) => token.start >= start);
  const last = tokens.findIndex((token) => token.start >= end);
  return { start: first, end: last === -1 ? tokens.length : last };
}

function nearest(
  { sentences, attributions }: Paragraph,
  span: TokenSpan,
): Attribution | undefined {
  const around = sentences.filter(
    ({ start, end }) => end > span.start && start < span.end + 2,
  );
  const from = around[0]?.start ?? 0;
  const to = around.at(-1)?.end ?? 0;
  const gap = ({ cue }: Attribution) =>
    cue.end <= span.start ? span.start - cue.end : cue.start - span.end;
  return attributions
    .filter(({ cue }) => cue.start >= from && cue.start < to)
    .sort(
      (a, b) =>
        Number(a.speaker === null) - Number(b.speaker === null) ||
        gap(a) - gap(b),
    )[0];
}

/** "Awa Diallo: “…”", at the beginning of a sentence. */
function nameBeforeColon(
  { tokens, sentences }: Paragraph,
  start: number,
): TokenSpan | null {
  const colon = tokens[start - 2]?.text === ":" ? start - 2 : -1;
  const sentence = sentences.find(({ end }) => end > colon);
  if (colon === -1 || !sentence) return null;
  const name = { start: sentence.start, end: colon };
  const words = tokens.slice(name.start, name.end);
  const isName = words.length > 0 && words.length <= 5;
  return isName && words.every((word) => isCapitalised(word)) ? name : null;
}

/** Whether the words are a sentence of their own, not part of the writer's. */
function isSentence({ text }: Paragraph, { start, end }: Quoted): boolean {
  const before = text.slice(0, start).trimEnd().slice(-3);
  const opens = before.length <= 1 || /[.!?”»"]\s*[“«"„]$/.test(before);
  return opens && /[.!?…]$/.test(text.slice(start, end));
}

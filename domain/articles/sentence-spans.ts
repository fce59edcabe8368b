import { beginsSentences, type Grammar, isAbbreviated } from "./abbreviations";
import type { Span } from "./version";

/**
 * A run of stops, and what may close after it: quotations, brackets, note
 * numbers, emoji. The bound keeps hostile runs of closing marks cheap.
 */
const STOP =
  /([.!?…؟۔।॥]+|[。！？｡]+)((?:["”’'»›)\]}」』）]| [»›]|\[\d{1,3}\]| ?[\u2600-\u27bf\u{1f000}-\u{1faff}][\u200d\ufe0f]*){0,12})/gu;

/** Blanks, then marks that may stand before the first word of a sentence. */
const OPENING = /(\s*)["“«‹„'‘’([{¿¡$€£@#–—\s-]{0,12}/uy;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,40}['’]?/uy;

/** The word a stop follows; "U.S" and "J.-C" are one. */
const LAST_WORD = /(?:\p{L}\.-?)*[\p{L}\p{N}][\p{L}\p{M}\p{N}]*$/u;

/** Names that begin small and may begin a sentence: al-Qaeda, iPhone. */
const SMALL_NAME = /(?:(?:al|an|as|ash|el)-\p{Lu}|\p{Ll}\p{Lu})/uy;

/** Who speaks, after a quotation that asks or exclaims: “Why?” Macron asked. */
const SPEAKER =
  /(?:\p{Lu}[\p{L}\p{M}.'’-]{0,30} ){1,4}(?:said|says|asked|asks|told|tells|added|adds|wrote|writes|replied|cried|shouted)\b/uy;

/** What is no sentence before a stop: nothing, or the marker of a list. */
const NO_WORDS = /^[^\p{L}\p{N}]*(?:\d{1,3}|\p{L}|[IVX]{1,4})?$/u;

/** Left-out words are marked inside a sentence: "[...]", "“… the throes". */
const OPENED = /[([“«]\s?$/u;

type Passage = { text: string; grammar: Grammar; caseless: boolean };

type Stop = Span & { mark: string; closing: string };

/**
 * The sentences of one block, in UTF-16 units of it; together they hold all
 * that is visible. A sentence ends at a stop, with its closing marks, where a
 * blank and the beginning of another follow; stops of abbreviations, initials,
 * numbers and list markers end none. The rules are our own, so that a version
 * has the same sentences on every runtime.
 */
export function sentenceSpans(text: string, grammar: Grammar): Span[] {
  const caseless = !/[\p{Lu}\p{Lt}]/u.test(text);
  const passage = { text, grammar, caseless };
  const spans: Span[] = [];
  let start = text.length - text.trimStart().length;
  for (const { 0: all, 1: mark = "", 2: closing = "", index } of text.matchAll(
    STOP,
  )) {
    const stop = { mark, closing, start: index, end: index + all.length };
    if (!endsSentence(passage, stop, start)) continue;
    spans.push({ start, end: stop.end });
    start = stop.end + (matchAt(/\s*/y, text, stop.end)?.length ?? 0);
  }
  const end = text.trimEnd().length;
  if (end > start) spans.push({ start, end });
  return spans;
}

/** Whether `stop` ends the sentence begun at `start`, with another to follow. */
function endsSentence(passage: Passage, stop: Stop, start: number): boolean {
  const { text, grammar } = passage;
  const opening = matchAt(OPENING, text, stop.end) ?? "";
  const at = stop.end + opening.length;
  const word = matchAt(WORD, text, at);
  if (word === null || !mayBegin(passage, word, at)) return false;
  if (stop.start - start < 8 && NO_WORDS.test(text.slice(start, stop.start))) {
    return false;
  }
  const before = text.slice(Math.max(start, stop.start - 30), stop.start);
  if (OPENED.test(before)) return false;
  const last = LAST_WORD.exec(before)?.[0] ?? "";
  if (!/^\s/.test(opening) && !/[。！？｡]/.test(stop.mark)) {
    return isGlued(last, word) && beginsSentences(word, grammar);
  }
  if (stop.mark === ".") {
    const isInitial = /^\p{Lu}$/u.test(word) && text[at + 1] === ".";
    return !isAbbreviated(last, { word, isInitial }, grammar);
  }
  const isSpoken = /[!?]/.test(stop.mark) && /["”»]/.test(stop.closing);
  return !(isSpoken && matchAt(SPEAKER, text, at) !== null);
}

/** A capital, a digit or a letter without case begins; a small one seldom. */
function mayBegin(passage: Passage, word: string, at: number): boolean {
  if (passage.caseless || !/^\p{Ll}/u.test(word)) return true;
  return matchAt(SMALL_NAME, passage.text, at) !== null;
}

/** "… militants.The army": a blank lost in pasting, not "example.com". */
function isGlued(last: string, word: string): boolean {
  return /^\p{Ll}{3,}$/u.test(last) && /^\p{Lu}\p{Ll}*['’]?$/u.test(word);
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

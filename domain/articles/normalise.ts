import { ok, type Result, refuse } from "@/lib/result";

/** The most an article may weigh, as UTF-8, before and after cleaning. */
export const MAX_TEXT_BYTES = 5 * 1024 * 1024;

/** A book has fewer lines; more are no article, and costly to lay out. */
export const MAX_LINES = 100_000;

export type NormaliseRefusal = "empty" | "too-large";

/** Line ends of every system, and the vertical tab and form feed. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028]/g;

/**
 * Characters that carry no words: controls, soft hyphen, zero-width space,
 * word joiner and invisible operators, byte order mark, annotation and object
 * marks, non-characters. The two overrides go too: they show letters in an
 * order that is not the text's, so that a figure could be read backwards.
 */
const WORDLESS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point.
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u202d\u202e\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffc\ufffe\uffff]/g;

/** Marks, embeddings and isolates that steer the direction of a line. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]/g;

/** Letters written from right to left: Hebrew to Arabic Extended-A, and their forms. */
const RIGHT_TO_LEFT =
  /[\u0590-\u05ff\u0600-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Joiners shape Persian, Indic and emoji; beside a blank they shape nothing. */
const STRAY_JOINERS =
  /(?<![^\s\u200c\u200d])[\u200c\u200d]+|[\u200c\u200d]+(?!\S)/g;

/**
 * Turns whatever was pasted, posted or parsed into a version's text: NFC, "\n"
 * as line end, at most one blank line in a row, single plain spaces, no blanks
 * at the edges of a line. The same words give the same text whatever way they
 * came, hence no-break and typographic spaces become plain ones. Half a
 * surrogate pair becomes U+FFFD, which shows that something was broken there.
 * Joiners, and direction marks on lines written from right to left, stay.
 *
 * Refuses text without a visible character, and text above `MAX_TEXT_BYTES` or
 * `MAX_LINES`.
 */
export function normaliseText(raw: string): Result<string, NormaliseRefusal> {
  if (isTooLarge(raw)) return refuse("too-large");
  const lines = raw
    .toWellFormed()
    .replace(LINE_ENDS, "\n")
    .replaceAll("\u2029", "\n\n")
    .replace(WORDLESS, "")
    .split("\n")
    .map(normaliseLine);
  const text = lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\n+$/g, "");
  if (text === "") return refuse("empty");
  if (isTooLarge(text) || lines.length > MAX_LINES) return refuse("too-large");
  return ok(text);
}

function normaliseLine(line: string): string {
  const directed = RIGHT_TO_LEFT.test(line)
    ? line
    : line.replace(DIRECTION, "");
  return directed
    .replace(/[\t\p{Zs}]+/gu, " ")
    .replace(STRAY_JOINERS, "")
    .replace(/ {2,}/g, " ")
    .trim()
    .normalize("NFC");
}

function isTooLarge(text: string): boolean {
  // A UTF-16 unit is at most three bytes of UTF-8: short text needs no count.
  if (text.length * 3 <= MAX_TEXT_BYTES) return false;
  return (
    text.length > MAX_TEXT_BYTES ||
    new TextEncoder().encode(text).length > MAX_TEXT_BYTES
  );
}

import { plainText } from "@/domain/anchoring/typography";
import { markDates } from "./date-words";
import { withoutLinks } from "./links";
import { isScale, numberForm } from "./number-form";
import { tagWords } from "./tag-words";
import { LONGEST_WORD, type Word } from "./word";

/**
 * In this order: hashtags and handles, numbers, letters with points between
 * ("U.S."), words with their apostrophes.
 */
const PIECES =
  /[#@][\p{L}\p{M}\p{N}_]+|\d+(?:[.,]\d+)*|(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu;

/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** "st", "th", "er" right after a number say which one: no word of their own. */
const ORDINAL = /^(?:st|nd|rd|th|er|re|e|s)$/;

/** What stands before the first word of a sentence or quotation. */
const BEFORE_A_SENTENCE = /(?:^|[.!?:;"])["'([\s-]*$/;

/**
 * The words of a text in reading order, as the search compares them: without
 * links, in lower case, hashtags and handles taken apart, numbers in one form,
 * dates marked. Stems and stop words come later, from the language's stemmer.
 */
export function readWords(text: string, language: string): Word[] {
  const typed = plainText(text.normalize("NFKC")).text;
  const plain = westernDigits(withoutLinks(typed));
  const words: Word[] = [];
  let end = -1;
  for (const { 0: piece, index } of plain.matchAll(PIECES)) {
    const glued = index === end;
    const before = plain.slice(Math.max(0, index - 4), index);
    end = index + piece.length;
    if (glued && words.at(-1)?.kind === "number" && isSuffix(piece)) continue;
    const around = { before, after: plain.slice(end, end + 12) };
    words.push(...readPiece(piece, around, language));
  }
  const read = words.filter((word) => word.text.length <= LONGEST_WORD);
  return markDates(read, language);
}

function isSuffix(piece: string): boolean {
  return ORDINAL.test(piece) || isScale(piece.toLowerCase());
}

function readPiece(
  piece: string,
  around: { before: string; after: string },
  language: string,
): Word[] {
  if (/^\d/.test(piece)) return [readNumber(piece, around.after, language)];
  if (/^[#@]/.test(piece)) {
    return tagWords(piece).map((part) => written(part, piece.startsWith("@")));
  }
  const named =
    /^\p{Lu}/u.test(piece) && !BEFORE_A_SENTENCE.test(around.before);
  if (piece.endsWith(".")) {
    return [{ ...written(piece.replaceAll(".", ""), named), shown: piece }];
  }
  if (UNSPACED.test(piece)) return pairsOf(piece);
  return withoutElisions(piece).map((part) => written(part, named));
}

function written(word: string, named: boolean): Word {
  const kind = /^\d+$/.test(word) ? "number" : "word";
  const name = named && kind === "word";
  return { text: word.toLowerCase(), shown: word, kind, name };
}

function readNumber(digits: string, after: string, language: string): Word {
  const [followed = "", scale = ""] = /^[\s-]?(\p{L}+)/u.exec(after) ?? [];
  const scaled = isScale(scale.toLowerCase());
  const text = numberForm(digits, language, scale.toLowerCase());
  const shown = scaled ? `${digits}${followed}` : digits;
  return { text, shown, kind: "number", name: false };
}

/**
 * "l'armée", "qu'il", "Trump's", "we're": one or two letters beside an
 * apostrophe are grammar, the rest is the word.
 */
function withoutElisions(word: string): string[] {
  const parts = word.split("'");
  return parts.length > 1 ? parts.filter((part) => part.length > 2) : parts;
}

/** Neighbouring characters two by two, where spaces don't part the words. */
function pairsOf(run: string): Word[] {
  const characters = [...run];
  if (characters.length < 3) return [written(run, false)];
  return characters
    .slice(1)
    .map((character, index) =>
      written(`${characters[index]}${character}`, false),
    );
}

/** Arabic and Persian digits as the digits that everything else writes. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) =>
    String(digit.charCodeAt(0) & 0xf),
  );
}

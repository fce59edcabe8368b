/** What a keyboard types, and the characters printers set in its place. */
const TYPED: Record<string, string> = {
  '"': "“”„‟«»″〝〞＂",
  "'": "‘’‚‛‹›′ʼ`´＇",
  "-": "‐‑‒–—―−﹘﹣－",
};

const PLAIN = new Map([["…", "..."]]);
for (const [typed, printed] of Object.entries(TYPED)) {
  for (const character of printed) PLAIN.set(character, typed);
}

/**
 * What may be printed in several ways: guillemets with the space inside them,
 * white space, dashes in a row, what is invisible; or else one character.
 */
const PIECES =
  /«\s*|\s*»|\s+|[-‐‑‒–—―−﹘﹣－]+|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+|./gsu;

const INVISIBLE =
  /^[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** A text as a keyboard types it, with the way back to the printed one. */
export type PlainText = {
  text: string;
  /** For each UTF-16 unit of `text`, where its piece began in the original. */
  starts: number[];
  /** For each UTF-16 unit of `text`, where its piece ended in the original. */
  ends: number[];
};

/**
 * Writes `text` as a keyboard types it: straight quotes, one hyphen for any
 * dashes in a row, one space for any white space, none inside guillemets,
 * nothing invisible; in lower case if `ignoreCase`.
 */
export function plainText(text: string, ignoreCase = false): PlainText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    const typed = typedPiece(piece);
    const part = ignoreCase ? typed.toLowerCase() : typed;
    parts.push(part);
    for (let unit = 0; unit < part.length; unit += 1) {
      starts.push(index);
      ends.push(index + piece.length);
    }
  }
  return { text: parts.join(""), starts, ends };
}

function typedPiece(piece: string): string {
  if (INVISIBLE.test(piece)) return "";
  const mark = piece.trim();
  if (mark === "") return " ";
  const first = String.fromCodePoint(mark.codePointAt(0) ?? 0);
  return PLAIN.get(first) ?? first;
}

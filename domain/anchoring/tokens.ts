import { plainText } from "./typography";

/** A word, a number, a punctuation mark or a break between lines. */
export type Token = {
  /** UTF-16 offsets into the text, end excluded. */
  start: number;
  end: number;
  text: string;
  /** The same for tokens that differ only in print: capitals, accents, quotes. */
  key: string;
};

/** The key of a break between lines, however many blank lines it has. */
export const BREAK = "\n";

/**
 * A French elision ("l'", "qu'") is a word of its own, an English apostrophe
 * ("don't") is part of its word; separators stay in numbers ("1,200.5").
 */
const TOKENS = new RegExp(
  [
    "\\s+",
    "(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\\p{L})",
    "\\p{Nd}+(?:[.,]\\p{Nd}+)*",
    "[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}\\u200c\\u200d]*(?:['’][\\p{L}\\p{M}]+)*",
    "\\p{RI}{2}",
    "\\p{ExtPict}(?:\\p{M}|\\p{EMod}|\\u200d\\p{ExtPict})*",
    "[-‐‑‒–—―−]+",
    "\\.{2,}",
    ".",
  ].join("|"),
  "gisu",
);

/**
 * Cuts a text into tokens, for English and French. White space inside a line
 * and characters that are not seen make none.
 */
export function tokensOf(text: string): Token[] {
  const keys = new Map<string, string>();
  const tokens: Token[] = [];
  for (const { 0: piece, index } of text.matchAll(TOKENS)) {
    const key = keys.get(piece) ?? keyOf(piece);
    keys.set(piece, key);
    if (key === "") continue;
    tokens.push({ start: index, end: index + piece.length, text: piece, key });
  }
  return tokens;
}

/** Whether a token is a word or a number. */
export function isWord(token: Token): boolean {
  return /^[\p{L}\p{N}]/u.test(token.key);
}

function keyOf(piece: string): string {
  if (piece.trim() === "") return piece.includes("\n") ? BREAK : "";
  // By way of upper case, so that "ß" and "SS" are the same.
  const plain = plainText(piece.toUpperCase(), true).text;
  return plain.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}

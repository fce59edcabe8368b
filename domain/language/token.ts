/** A word, a run of digits or one other character; offsets are UTF-16 units. */
export type Token = {
  text: string;
  /** The text in lower case with straight apostrophes: what lists hold. */
  key: string;
  start: number;
  end: number;
  kind: "word" | "digits" | "mark";
  /** Whether white space stands before it. */
  spaced: boolean;
};

// French elisions ("l’", "jusqu’") and what English hangs on a word ("’s",
// "’t") are words of their own, so that the noun beside them stands alone.
const PATTERN =
  /(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|aujourd)['’](?=\p{L}|$)|['’](?:s|t|re|ve|ll|d|m)(?![\p{L}\p{M}\d])|\p{L}[\p{L}\p{M}]*|[0-9]+|[^\s]/giu;

/** Cuts a text into tokens in one pass; white space is no token. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let behind = 0;
  for (const match of text.matchAll(PATTERN)) {
    const word = match[0];
    const end = match.index + word.length;
    tokens.push({
      text: word,
      key: word.toLowerCase().replaceAll("’", "'"),
      start: match.index,
      end,
      kind: kindOf(word),
      spaced: match.index > behind,
    });
    behind = end;
  }
  return tokens;
}

function kindOf(word: string): Token["kind"] {
  const first = word.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return "digits";
  return /\p{L}/u.test(word.slice(0, 2)) ? "word" : "mark";
}

/** Whether a token is a word that begins with a capital letter. */
export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === "word" && /^\p{Lu}/u.test(token.text);
}

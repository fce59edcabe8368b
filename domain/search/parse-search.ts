/** More words than this narrow nothing further. */
const MOST_WORDS = 12;
/** Of a longer text the beginning is looked for. */
const MOST_LETTERS = 300;
/** Nobody's word is longer; of one that is, the beginning is looked for. */
const LONGEST_WORD = 60;

/** What a person asks for: words in any order, and phrases as they stand. */
export type SearchText = {
  words: string[];
  /** Whether the last word may still be being typed. */
  unfinished: boolean;
  phrases: string[][];
};

/**
 * Reads what was typed. Quotation marks hold a phrase, in any of the styles of
 * English and French; one that is not closed goes to the end. All other signs
 * part words and mean nothing.
 */
export function parseSearch(typed: string): SearchText {
  const text = typed.normalize("NFC").slice(0, MOST_LETTERS);
  const words: string[] = [];
  const phrases: string[][] = [];
  const pieces = text.split(/["“”„«»]/u);
  for (const [place, piece] of pieces.entries()) {
    const left = MOST_WORDS - words.length - phrases.flat().length;
    const found = wordsOf(piece).slice(0, left);
    if (place % 2 === 0 || found.length === 1) words.push(...found);
    else if (found.length > 1) phrases.push(found);
  }
  const unfinished =
    pieces.length % 2 === 1 && /[\p{L}\p{M}\p{N}]$/u.test(text);
  return { words, unfinished, phrases };
}

/** Runs of letters and digits, in small letters. */
function wordsOf(text: string): string[] {
  const runs = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return runs.map((run) => [...run].slice(0, LONGEST_WORD).join(""));
}

/** Whether nothing that could be found was asked for. */
export function isEmptySearch({ words, phrases }: SearchText): boolean {
  return words.length + phrases.length === 0;
}

/**
 * A search as the database's `search_query` takes it; `near` gives other words
 * that may stand for one that was asked for.
 */
export function partsOf(
  { words, unfinished, phrases }: SearchText,
  near: ReadonlyMap<string, readonly string[]> = new Map(),
): string[] {
  const last = words.length - 1;
  const asked = words.map((word, place) => {
    const typed = unfinished && place === last ? `${word}*` : word;
    return [typed, ...(near.get(word) ?? [])].join(" ");
  });
  return [...asked, ...phrases.map((phrase) => `"${phrase.join(" ")}`)];
}

/** The whole text as one phrase, in the words' order, for ranking. */
export function asPhrase({ words, unfinished }: SearchText): string[] {
  const whole = unfinished ? words.slice(0, -1) : words;
  return whole.length > 1 ? [`"${whole.join(" ")}`] : [];
}

/** Words that a slip may have spoilt: not too short to tell, no numbers. */
export function doubtfulWords({ words }: SearchText): string[] {
  return words.filter((word) => /^[^\d]{4,40}$/u.test(word));
}

/** A word with two neighbouring letters exchanged, in every place. */
export function swaps(word: string): string[] {
  const letters = [...word];
  const swapped = letters.slice(1).map((letter, place) => {
    const other = [...letters];
    other[place] = letter;
    other[place + 1] = letters[place] ?? "";
    return other.join("");
  });
  return [...new Set(swapped)].filter((one) => one !== word);
}

/** Words between quotation marks, in UTF-16 units, the marks left out. */
export type Quoted = { start: number; end: number };

/** What closes each mark that opens. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["«", "»"],
  ["„", "“"],
  ['"', '"'],
  ["‘", "’"],
  ["'", "'"],
]);

/** Apostrophes look like these, so a quotation between them is kept short. */
const SINGLE = new Set(["’", "'"]);
const MOST_IN_SINGLE = 400;
const MOST = 5_000;

type Open = { at: number; opening: string; closing: string; depth: number };

/** How often a mark that is never closed may be passed over. */
const MOST_TRIES = 3;

/**
 * Finds what stands between quotation marks in a paragraph: “ ”, « », „ “,
 * straight and single ones. A quotation inside another belongs to it. One that
 * the paragraph opens with and never closes goes on in the next, as newspapers
 * set long speeches, and is taken to the paragraph's end.
 */
export function findQuoted(text: string): Quoted[] {
  const found: Quoted[] = [];
  let from = 0;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const unclosed = scan(text, from, found);
    if (!unclosed) return found;
    const opensParagraph = text.slice(0, unclosed.at).trim() === "";
    if (opensParagraph && !SINGLE.has(unclosed.closing)) {
      return [...found, ...trimmed(text, unclosed.at + 1, text.length)];
    }
    from = unclosed.at + 1;
  }
  return found;
}

/** Adds what is closed behind `from`; answers the mark that is left open. */
function scan(text: string, from: number, found: Quoted[]): Open | null {
  let open: Open | null = null;
  for (let at = from; at < text.length; at += 1) {
    if (open && at - open.at > reachOf(open)) open = null;
    if (!open) {
      open = opened(text, at);
      continue;
    }
    open.depth += depthChange(text, at, open);
    if (open.depth > 0) continue;
    found.push(...trimmed(text, open.at + 1, at));
    open = null;
  }
  return open;
}

function reachOf({ closing }: Open): number {
  return SINGLE.has(closing) ? MOST_IN_SINGLE : MOST;
}

function opened(text: string, at: number): Open | null {
  const opening = text[at] ?? "";
  const closing = CLOSING.get(opening);
  if (closing === undefined) return null;
  const isTurned = opening === "“" || opening === "«" || opening === "„";
  const isStraight = isLoose(text[at - 1]) && isTight(text[at + 1]);
  if (!isTurned && !isStraight) return null;
  return { at, opening, closing, depth: 1 };
}

function depthChange(text: string, at: number, open: Open): number {
  const char = text[at] ?? "";
  if (char === open.closing) {
    // An apostrophe inside the words closes nothing.
    const isInside =
      SINGLE.has(char) && /[\p{L}\p{N}]/u.test(text[at + 1] ?? "");
    return isInside ? 0 : -1;
  }
  return char === open.opening ? 1 : 0;
}

/** Whether a mark may open behind this character. */
function isLoose(before: string | undefined): boolean {
  return before === undefined || /[\s([—–:,]/.test(before);
}

/** "the ’90s" opens nothing. */
function isTight(next: string | undefined): boolean {
  return next !== undefined && /[^\s\d]/.test(next);
}

/** French sets spaces inside its marks; they are no part of the words. */
function trimmed(text: string, from: number, to: number): Quoted[] {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = start + words.trim().length;
  return end > start ? [{ start, end }] : [];
}

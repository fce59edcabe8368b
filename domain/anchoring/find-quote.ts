import type { Span } from "@/domain/articles/version";
import { codePointIndex } from "@/lib/code-points";
import { graphemeSplits } from "./graphemes";
import { type PlainText, plainText } from "./typography";

/**
 * How far the words found are those typed: letter by letter (`exact`), but
 * for quotes, dashes and white space (`typography`), or also but for capitals
 * (`case`).
 */
export type QuoteMatch = "exact" | "typography" | "case";

/** Where a quotation stands, with the words as the text has them. */
export type FoundQuote = Span & { exact: string; match: QuoteMatch };

/** What must stand directly before and after a quotation, white space aside. */
export type QuoteContext = { prefix?: string; suffix?: string };

/**
 * All places where a text has a quotation typed by keyboard, in reading
 * order, in code points. Differences of capitals count only if the words are
 * nowhere as typed. Places that overlap an earlier one, or begin or end
 * inside a character as people see it, are left out.
 */
export function findQuote(
  text: string,
  exact: string,
  context: QuoteContext = {},
): FoundQuote[] {
  const words = exact.normalize("NFC").trim();
  const asTyped = placesOf(text, words, { ...context, ignoreCase: false });
  const places =
    asTyped.length > 0
      ? asTyped
      : placesOf(text, words, { ...context, ignoreCase: true });
  const how = asTyped.length > 0 ? "typography" : "case";

  const index = codePointIndex(text);
  return places.map(({ start, end }) => {
    const found = text.slice(start, end);
    return {
      start: index.toPoint(start),
      end: index.toPoint(end),
      exact: found,
      match: found === words ? "exact" : how,
    };
  });
}

type Search = QuoteContext & { ignoreCase: boolean };

/** Where `words` stand in `text`, in UTF-16 units. */
function placesOf(text: string, words: string, search: Search): Span[] {
  const plain = plainText(text, search.ignoreCase);
  const typed = (given = "") =>
    plainText(given.normalize("NFC").trim(), search.ignoreCase).text;
  const quote = typed(words);
  const [prefix, suffix] = [typed(search.prefix), typed(search.suffix)];
  const splits = graphemeSplits(text);

  return occurrences(quote, plain.text)
    .filter((at) => endsAt(plain.text, prefix, at))
    .filter((at) => beginsAt(plain.text, suffix, at + quote.length))
    .map((at) => unitsAt(plain, at, quote.length))
    .filter(({ start, end }) => !splits(start) && !splits(end));
}

function occurrences(words: string, text: string): number[] {
  const places: number[] = [];
  if (words === "") return places;
  let at = text.indexOf(words);
  while (at >= 0) {
    places.push(at);
    at = text.indexOf(words, at + words.length);
  }
  return places;
}

/** Plain text has single spaces only, so one blank at most is in between. */
function endsAt(text: string, prefix: string, end: number): boolean {
  return text.endsWith(prefix, text[end - 1] === " " ? end - 1 : end);
}

function beginsAt(text: string, suffix: string, start: number): boolean {
  return text.startsWith(suffix, text[start] === " " ? start + 1 : start);
}

function unitsAt(plain: PlainText, at: number, length: number): Span {
  const start = plain.starts[at] ?? 0;
  return { start, end: plain.ends[at + length - 1] ?? start };
}

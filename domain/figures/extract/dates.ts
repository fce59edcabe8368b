import { wordLists } from "@/domain/language/lists";
import { isCapitalised, type Token } from "@/domain/language/token";
import type { Language } from "@/lib/language";
import { looksPlural } from "./plural";
import { timeAt } from "./times";

/** A date or a time of day; `start` and `end` count tokens. */
export type DateFound = {
  start: number;
  end: number;
  kind: "date" | "time";
  /** The year, where the words give nothing but a year. */
  year: number | null;
};

const MONTHS = wordLists({
  en: "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
});

/** What stands before a year and hardly before a count of things. */
const BEFORE_YEAR = wordLists({
  en: "in since by until till during early late mid year years spring summer autumn fall winter season the",
  fr: "en depuis dès année années l'année printemps été automne hiver fin début saison d'ici",
});

const ORDINAL_ENDINGS = new Set(["st", "nd", "rd", "th", "er"]);
const DATE_MARKS = new Set(["/", "-", ".", "–"]);

/** Finds the dates and times of a text that are written with digits. */
export function findDates(
  tokens: Token[],
  language: Language | null,
): DateFound[] {
  const found: DateFound[] = [];
  for (let at = 0; at < tokens.length; ) {
    const date = dateAt(tokens, at, language) ?? timeAt(tokens, at, language);
    if (date) found.push(date);
    at = date?.end ?? at + 1;
  }
  return found;
}

function dateAt(
  tokens: Token[],
  at: number,
  language: Language | null,
): DateFound | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "word") return monthFirst(tokens, at, language);
  if (token.kind !== "digits" || isHeld(tokens, at)) return null;
  return (
    numeric(tokens, at) ??
    dayFirst(tokens, at, language) ??
    decade(tokens, at) ??
    year(tokens, at, language)
  );
}

/** Digits glued to what stands before them are no date. */
function isHeld(tokens: Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || !before || token.spaced) return false;
  return before.kind !== "mark" || /[\p{Sc}.,:/]/u.test(before.text);
}

/** "27/07/2022", "2022-07-27", "12.03.2022". */
function numeric(tokens: Token[], at: number): DateFound | null {
  const [a, one, b, two, c] = tokens.slice(at, at + 5);
  if (!one || one.text !== two?.text || !DATE_MARKS.has(one.text)) return null;
  const parts = [a, b, c].map((part) => part?.text ?? "");
  const isGlued = [one, b, two, c].every((part) => part?.spaced === false);
  if (!isGlued || !parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const years = parts.filter((part) => part.length === 4);
  const isDay = (part: string) => Number(part) >= 1 && Number(part) <= 31;
  const days = parts.filter((part) => part.length <= 2 && isDay(part));
  if (years.length !== 1 || days.length !== 2) return null;
  return { start: at, end: at + 5, kind: "date", year: null };
}

/** "27 July 2022", "27th of July", "1er août". */
function dayFirst(
  tokens: Token[],
  at: number,
  language: Language | null,
): DateFound | null {
  if (!isDay(tokens[at])) return null;
  let next = at + 1;
  if (isEnding(tokens[next])) next += 1;
  if (tokens[next]?.key === "of") next += 1;
  const month = tokens[next];
  if (!month || !MONTHS(language).has(month.key)) return null;
  return withYear(tokens, at, next + 1);
}

/** "July 27, 2022", "August 2020". */
function monthFirst(
  tokens: Token[],
  at: number,
  language: Language | null,
): DateFound | null {
  const month = tokens[at];
  if (!month || !MONTHS(language).has(month.key)) return null;
  // "may" and "march" are verbs without their capital.
  if (language === "en" && !isCapitalised(month)) return null;
  const point = tokens[at + 1]?.text === "." ? at + 2 : at + 1;
  if (isYear(tokens[point])) {
    return { start: at, end: point + 1, kind: "date", year: null };
  }
  if (language !== "en" || !isDay(tokens[point])) return null;
  const end = isEnding(tokens[point + 1]) ? point + 2 : point + 1;
  return withYear(tokens, at, end);
}

function withYear(tokens: Token[], start: number, end: number): DateFound {
  const comma = tokens[end]?.text === "," ? end + 1 : end;
  const last = isYear(tokens[comma]) ? comma + 1 : end;
  return { start, end: last, kind: "date", year: null };
}

/** "the 1990s", "the 90s". */
function decade(tokens: Token[], at: number): DateFound | null {
  const [digits, ending] = [tokens[at], tokens[at + 1]];
  if (ending?.text !== "s" || ending.spaced) return null;
  if (!/^(?:1\d|20)?\d0$/.test(digits?.text ?? "")) return null;
  return { start: at, end: at + 2, kind: "date", year: null };
}

/**
 * "in 2022", "the 2022 attacks", "2021-22". Four digits before a plural are a
 * count ("2000 people") unless the word before them calls for a year.
 */
function year(
  tokens: Token[],
  at: number,
  language: Language | null,
): DateFound | null {
  if (!isYear(tokens[at])) return null;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before && /\p{Sc}/u.test(before.text)) return null;
  if (next && !isClear(next, tokens[at + 2])) return null;
  const isCalled = before ? BEFORE_YEAR(language).has(before.key) : false;
  if (!isCalled && looksPlural(next, language)) return null;
  const second = yearRangeEnd(tokens, at);
  if (second) return { start: at, end: second, kind: "date", year: null };
  const value = Number(tokens[at]?.text);
  return { start: at, end: at + 1, kind: "date", year: value };
}

/** Whether what follows four digits leaves them a year: no unit, no decimals. */
function isClear(next: Token, after: Token | undefined): boolean {
  if (/^(?:%|°|\p{Sc})$/u.test(next.text)) return false;
  if (next.kind === "word") return next.spaced;
  return next.spaced || !(after?.kind === "digits" && !after.spaced)
    ? next.kind !== "digits"
    : DATE_MARKS.has(next.text) && next.text !== ".";
}

function yearRangeEnd(tokens: Token[], at: number): number | null {
  const [mark, end] = [tokens[at + 1], tokens[at + 2]];
  const isMark = mark && !mark.spaced && DATE_MARKS.has(mark.text);
  if (!isMark || end?.kind !== "digits" || end.spaced) return null;
  return end.text.length === 2 || isYear(end) ? at + 3 : null;
}

function isDay(token: Token | undefined): boolean {
  if (token?.kind !== "digits" || token.text.length > 2) return false;
  return Number(token.text) >= 1 && Number(token.text) <= 31;
}

function isEnding(token: Token | undefined): boolean {
  return !!token && !token.spaced && ORDINAL_ENDINGS.has(token.key);
}

function isYear(token: Token | undefined): boolean {
  return token?.kind === "digits" && /^(?:1[5-9]|20)\d\d$/.test(token.text);
}

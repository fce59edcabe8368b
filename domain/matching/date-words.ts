import type { Word } from "./word";

const YEAR = /^(?:19|20)\d\d$/;
const DAY = /^(?:[1-9]|[12]\d|3[01])$/;

/**
 * Marks the words of every date with a year: "6 January 2020", "January 6,
 * 2020", "January 2020". A year alone is a number like others.
 */
export function markDates(words: Word[], language: string): Word[] {
  const marked = new Set<number>();
  for (const date of findDates(words, language)) {
    for (const index of date.words) marked.add(index);
  }
  return words.map((word, index) =>
    marked.has(index) ? { ...word, kind: "date" } : word,
  );
}

/** The dates that words give, in days since 1970; a month alone, its middle. */
export function datesIn(words: Word[], language: string): number[] {
  return findDates(words, language).map((date) => date.day);
}

type FoundDate = { day: number; words: number[] };

function findDates(words: Word[], language: string): FoundDate[] {
  const months = monthsOf(language);
  return words.flatMap((word, index) => {
    const month = months.get(word.text);
    const date = month === undefined ? undefined : dateAround(words, index);
    if (month === undefined || !date) return [];
    const { year, day } = date;
    return [{ day: dayNumber(year, month, day), words: date.words }];
  });
}

/** The year, and the day if one is given, around the month at `index`. */
function dateAround(words: Word[], index: number) {
  const at = (place: number) => words[place]?.text ?? "";
  const dayBefore = DAY.test(at(index - 1)) ? index - 1 : undefined;
  const dayAfter = DAY.test(at(index + 1)) ? index + 1 : undefined;
  const yearAt = (dayAfter ?? index) + 1;
  if (!YEAR.test(at(yearAt))) return undefined;
  const dayAt = dayAfter ?? dayBefore;
  return {
    year: Number(at(yearAt)),
    day: dayAt === undefined ? 15 : Number(at(dayAt)),
    words: [index, yearAt, ...(dayAt === undefined ? [] : [dayAt])],
  };
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / 86_400_000;
}

const monthNames = new Map<string, Map<string, number>>();

/** A language's months in full, from 0, as its words for them read. */
function monthsOf(language: string): Map<string, number> {
  const known = monthNames.get(language);
  if (known) return known;
  const months = new Map<string, number>();
  const long = new Intl.DateTimeFormat(language, {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  for (let month = 0; month < 12; month += 1) {
    const parts = long.formatToParts(Date.UTC(2000, month, 15));
    const name = parts.find((part) => part.type === "month")?.value ?? "";
    months.set(name.toLowerCase(), month);
  }
  monthNames.set(language, months);
  return months;
}

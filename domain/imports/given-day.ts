import { datesIn } from "@/domain/matching/date-words";
import { readWords } from "@/domain/matching/read-words";

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:$|[T ])/;
const SLASHED = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;

/**
 * The day (ISO) that a date says, as its writer's clock had it; null for what
 * can't be read for certain. 31/12/2022 can be read in one way only, 05/06/2022
 * in two, and is not guessed. Month names are known in English and French.
 */
export function givenDay(written: string): string | null {
  const text = written.trim();
  const [, year, month, day] = ISO.exec(text) ?? [];
  if (year) return dayOf(Number(year), Number(month), Number(day));
  const slashed = SLASHED.exec(text);
  if (slashed) return slashedDay(slashed.slice(1).map(Number));
  return text.length > 60 ? null : namedDay(text);
}

function slashedDay([one = 0, two = 0, year = 0]: number[]): string | null {
  if (one > 12) return dayOf(year, two, one);
  if (two > 12) return dayOf(year, one, two);
  return one === two ? dayOf(year, one, two) : null;
}

function namedDay(text: string): string | null {
  for (const language of ["en", "fr"]) {
    const [day] = datesIn(readWords(text, language), language);
    if (day !== undefined) {
      return new Date(day * 86_400_000).toISOString().slice(0, 10);
    }
  }
  return null;
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1000 ? date.toISOString().slice(0, 10) : null;
}

import type { Language } from "./language";

const MONTHS: Record<Language, string[]> = {
  en: "January February March April May June July August September October November December".split(
    " ",
  ),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
    " ",
  ),
};

/**
 * The day of an ISO 8601 date or time in UTC, in words: "28 July 2022",
 * "1er août 2022". Written here and not by the runtime's locale data, which
 * changes between releases: the same data must make the same bytes.
 */
export function dayInWords(iso: string, language: Language): string {
  const date = new Date(iso);
  const day = date.getUTCDate();
  const ordinal = language === "fr" && day === 1 ? "1er" : String(day);
  const month = MONTHS[language][date.getUTCMonth()];
  return `${ordinal} ${month} ${date.getUTCFullYear()}`;
}

/** The day and the minute, as "28 July 2022, 14:05 UTC". */
export function momentInWords(iso: string, language: Language): string {
  const clock = new Date(iso).toISOString().slice(11, 16);
  return `${dayInWords(iso, language)}, ${clock} UTC`;
}

/**
 * What the clocks of a zone show, from a time that carries their offset:
 * "4 December 2026, 18:00 (Europe/Paris, UTC+01:00)".
 */
export function clockInWords(
  iso: string,
  timeZone: string,
  language: Language,
): string {
  const [shown, offset] = [iso.slice(0, 16), iso.slice(-6)];
  const zone = timeZone === "UTC" ? "UTC" : `${timeZone}, UTC${offset}`;
  const day = dayInWords(`${shown}Z`, language);
  return `${day}, ${shown.slice(11)} (${zone})`;
}

/** The day alone as machines read it: "2022-07-28". */
export function isoDay(iso: string): string {
  return new Date(iso).toISOString().slice(0, 10);
}

import type { MetaTags } from "./meta-tags";

/** Where pages say when an article appeared, the most exact first. */
const META_NAMES = [
  "article:published:time",
  "og:published:time",
  "parsely:pub:date",
  "datepublished",
  "pubdate",
  "publishdate",
  "publish:date",
  "sailthru:date",
  "dc:date:issued",
  "dcterms:issued",
  "dcterms:created",
  "dc:date",
  "dcterms:date",
  "date",
];

const TIME_ELEMENTS = [
  '[itemprop~="datePublished" i]',
  "time[pubdate]",
  "time[datetime].published",
  "time[datetime].entry-date",
];

/**
 * When the page says its article was published, from meta tags, marked-up
 * elements or its only `<time>`; `stated` (from linked data) goes first. What
 * is no date is passed over.
 */
export function publishedAt(
  document: Document,
  tags: MetaTags,
  stated: string | null,
): string | null {
  return (
    isoDate(stated ?? "") ??
    fromTags(tags) ??
    fromElements(document.querySelectorAll(TIME_ELEMENTS.join())) ??
    fromOnlyTime(document)
  );
}

/**
 * A date as ISO 8601, from that or from a form that names the month; figures
 * alone may be day or month first. A time is kept only with its zone, since
 * one without would be read in the server's. Null for what is no date.
 */
export function isoDate(written: string): string | null {
  const value = written.trim();
  const date = new Date(value);
  if (value.length > 60 || Number.isNaN(date.getTime())) return null;
  const [iso, day = "", time, zone] = ISO.exec(value) ?? [];
  if (iso !== undefined) {
    // Parsers take 30 February for 2 March.
    if (new Date(day).getUTCDate() !== Number(day.slice(-2))) return null;
    return time && zone ? `${day}T${time}${withColon(zone)}` : day;
  }
  if (!MONTH_AND_YEAR.test(value)) return null;
  if (ZONED_TIME.test(value)) return date.toISOString();
  const month = String(date.getMonth() + 1).padStart(2, "0");
  const ofMonth = String(date.getDate()).padStart(2, "0");
  return `${date.getFullYear()}-${month}-${ofMonth}`;
}

const ISO =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d:?\d\d)?)?$/;

const MONTH_AND_YEAR =
  /^(?=.*\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b).*\b\d{4}\b/i;

/** With zones all parsers agree on: "EST" means Australia on some pages. */
const ZONED_TIME = /\d:\d\d.*(?:Z|GMT|UTC|[+-]\d\d:?\d\d)$/;

function withColon(zone: string): string {
  return zone.replace(/(\d\d)(\d\d)$/, "$1:$2");
}

function fromTags(tags: MetaTags): string | null {
  for (const name of META_NAMES) {
    const date = isoDate(tags.get(name) ?? "");
    if (date !== null) return date;
  }
  return null;
}

function fromElements(elements: Iterable<Element>): string | null {
  for (const element of elements) {
    const written =
      element.getAttribute("datetime") ??
      element.getAttribute("content") ??
      element.textContent ??
      "";
    const date = isoDate(written);
    if (date !== null) return date;
  }
  return null;
}

/** A page with many times lists other articles too: none is surely its own. */
function fromOnlyTime(document: Document): string | null {
  const times = document.querySelectorAll("time[datetime]");
  return times.length === 1 ? fromElements(times) : null;
}

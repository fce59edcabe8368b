import type { Language } from "@/lib/language";
import { signaturesOf } from "./make-report";
import type { VerificationReport } from "./report";

/** Stands in the place of a text that names a confidential source. */
export const WITHHELD_TEXT: Record<Language, string> = {
  en: "Withheld: these words name a confidential source.",
  fr: "Masqué\u00a0: ces mots nomment une source confidentielle.",
};

/** Where people write freely; all else of a report is from closed lists. */
const OPEN_KEYS = new Set([
  "statement",
  "originalWording",
  "rationale",
  "overrideReason",
  "where",
  "how",
  "outcome",
  "exactWords",
  "statedBy",
  "excerpt",
  "locator",
  "field",
  "question",
  "answer",
  "conflict",
  "title",
  "what",
  "before",
  "after",
  "reason",
  "publicNote",
  "note",
  "words",
  "label",
  "text",
  "sentence",
]);

/** The words of articles, which were printed before. */
const PRINTED_KEY = "mentions";

/**
 * The report without the texts that name a confidential source, each of them
 * whole: what is left of a sentence without its name may give it away.
 */
export function hideNames(
  report: VerificationReport,
  isNamedIn: (text: string) => boolean,
): VerificationReport {
  const withheld = WITHHELD_TEXT[report.language];
  const hide = (value: unknown, key: string): unknown => {
    if (typeof value === "string") {
      return OPEN_KEYS.has(key) && isNamedIn(value) ? withheld : value;
    }
    if (Array.isArray(value)) return value.map((one) => hide(one, key));
    if (value === null || typeof value !== "object") return value;
    const entries = Object.entries(value).map(([name, held]) => [
      name,
      name === PRINTED_KEY ? held : hide(held, name),
    ]);
    return Object.fromEntries(entries);
  };
  // Every key keeps its kind of value, so that the form stays the report's.
  const hidden = hide(report, "") as VerificationReport;
  const { subject } = report;
  // An article's title was printed; a summary's may not be out yet.
  const shown = subject.kind === "article" ? { ...hidden, subject } : hidden;
  return { ...shown, signatures: signaturesOf(shown) };
}

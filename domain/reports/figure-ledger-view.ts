import { figureInWords } from "@/domain/figures/figure-words";
import type { FigureLedger } from "@/domain/figures/ledger";
import type { Mark, MarkCode } from "@/domain/figures/ledger/mark";
import { sayMark } from "@/domain/figures/ledger/say-mark";
import type { LedgerCell, LedgerRow } from "@/domain/figures/ledger/table";
import { measureInWords } from "@/domain/figures/ledger/told-words";
import { sayToldPlace } from "@/domain/figures/place-tellings";
import type { Language } from "@/lib/language";
import type { FigureLedgerView } from "./report";

type MarkKind = FigureLedgerView["marks"][number]["kind"];

/** How reports class what the ledger noticed; the rest is left to the desk. */
const KINDS: Partial<Record<MarkCode, MarkKind>> = {
  conflicts: "conflict",
  sum_holds: "sum_holds",
  sum_fails: "sum_fails",
  parts_missing: "caution",
  different_measure: "caution",
  sum_refused: "caution",
};

const WORDS = {
  en: { whole: "the whole event", derived: "Derived" },
  fr: { whole: "tout l’événement", derived: "Calculé" },
} as const;

/** A figure ledger as reports print it: words only, with numbered marks. */
export function toFigureLedgerView(
  ledger: FigureLedger,
  title: string,
  language: Language,
): FigureLedgerView {
  const marks = ledger.marks.flatMap((mark) => {
    const kind = kindOf(mark);
    return kind ? [{ mark, kind }] : [];
  });
  const numbersOf = (figureId: string) =>
    marks.flatMap(({ mark }, n) =>
      mark.figureIds.includes(figureId) ? n : [],
    );
  return {
    title,
    columns: ledger.columns.map(({ voice }) => ({
      label: voice?.name ?? WORDS[language].derived,
    })),
    rows: ledger.rows.map((row) => ({
      label: labelOf(row, language),
      cells: ledger.columns.map(({ key }) => {
        const cells = row.cells.filter(({ column }) => column === key);
        const numbers = cells.flatMap(({ figureId }) => numbersOf(figureId));
        return {
          text: wordsOf(cells, language),
          marks: [...new Set(numbers)],
        };
      }),
    })),
    marks: [
      ...marks.map(({ mark, kind }) => ({
        kind,
        sentence: sayMark(mark, language),
      })),
      ...ledger.toldPlaces
        .filter(({ mark }) => mark !== null)
        .map((told) => ({
          kind: "conflict" as const,
          sentence: sayToldPlace(told, language),
        })),
    ],
  };
}

/** Scopes are worth a caution only where the same number hides them. */
function kindOf(mark: Mark): MarkKind | undefined {
  if (mark.code === "narrower_scope" && mark.sameNumber) return "caution";
  return KINDS[mark.code];
}

function labelOf(row: LedgerRow, language: Language): string {
  const counted = [measureInWords(row.measure, language), ...row.populations];
  return `${counted.join(", ")} (${row.place ?? WORDS[language].whole})`;
}

/** What the figures of one cell say, each once: several reports may say "3". */
function wordsOf(cells: readonly LedgerCell[], language: Language): string {
  const words = cells.map((cell) => figureInWords(cell, language));
  return [...new Set(words)].join("; ");
}

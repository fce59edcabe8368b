import Link from "next/link";
import { useTranslation } from "#translation";

import { figureInWords } from "@/domain/figures/figure-words";
import type { Mark } from "@/domain/figures/ledger/mark";
import type { LedgerCell } from "@/domain/figures/ledger/table";
import { MARK_LOOKS } from "./mark-look";

/** Signs that stand beside a figure; the sentence stands in the row. */
const BESIDE = ["conflicts", "sum_fails", "different_measure", "sum_refused"];

/** One figure of the ledger, leading to its claim, with the signs on it. */
export function FigureCell(props: {
  cell: LedgerCell;
  marks: readonly Mark[];
}) {
  const t = useTranslation();
  const { cell, marks } = props;
  const words = figureInWords(cell, t.language);
  const codes = marks
    .filter(
      ({ code, figureIds }) =>
        BESIDE.includes(code) && figureIds.includes(cell.figureId),
    )
    .map(({ code }) => code);
  return (
    <div className="whitespace-nowrap">
      {cell.claimId ? (
        <Link
          href={`/desk/claims/${cell.claimId}#figures`}
          title={cell.exactWords || undefined}
          className={
            cell.role === "carries" ? "text-ink-soft" : "font-semibold"
          }
        >
          {words}
        </Link>
      ) : (
        <span title={cell.exactWords}>{words}</span>
      )}
      {[...new Set(codes)].map((code) => {
        const { sign, word, tone } = MARK_LOOKS[code];
        return (
          <span key={code} className={`ml-1 font-semibold ${INK[tone]}`}>
            <span aria-hidden="true">{sign}</span>
            <span className="sr-only">({t.of(word)})</span>
          </span>
        );
      })}
      {cell.asOf && (
        <span className="block text-xs">
          {t("as of", "au")} {cell.asOf}
        </span>
      )}
    </div>
  );
}

const INK = {
  green: "text-green",
  amber: "text-amber",
  slate: "text-slate",
  orange: "text-orange",
  red: "text-red",
} as const;

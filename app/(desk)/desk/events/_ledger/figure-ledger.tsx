import Link from "next/link";

import { EmptyState } from "@/components/page";
import { figureInWords } from "@/domain/figures/figure-words";
import type { FigureLedger } from "@/domain/figures/ledger";
import type { Mark } from "@/domain/figures/ledger/mark";
import type {
  LedgerCell,
  LedgerColumn,
  LedgerRow,
} from "@/domain/figures/ledger/table";
import { MEASURE_WORDS } from "@/domain/figures/measure-words";
import { MARK_LOOKS } from "./mark-look";
import { RowMarks } from "./row-marks";

/** The figures of the event: what is counted by who says it, with marks. */
export function FigureLedgerPart({ ledger }: { ledger: FigureLedger }) {
  const { columns, rows, marks } = ledger;
  if (rows.length === 0) {
    return (
      <EmptyState>
        No figure yet. Figures are added on the claims of this event, and line
        up here.
      </EmptyState>
    );
  }
  const marksAt = Map.groupBy(marks, (mark) => mark.rows[0] ?? "");
  return (
    <section
      aria-label="Figures by who says them"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys.
      tabIndex={0}
      className="overflow-x-auto"
    >
      <table className="w-full text-left text-sm">
        <thead className="text-ink-soft">
          <tr className="border-b border-rule-strong align-bottom">
            <th scope="col" className="py-1 pr-4 font-medium">
              What is counted
            </th>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className="py-1 pr-4 font-medium"
              >
                <ColumnHead column={column} />
              </th>
            ))}
            <th scope="col" className="py-1 font-medium">
              Noticed
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className="border-b border-rule align-top">
              <th scope="row" className="min-w-36 py-2 pr-4 font-normal">
                <RowHead row={row} />
              </th>
              {columns.map(({ key }) => (
                <td key={key} className="py-2 pr-4">
                  <Cells
                    cells={row.cells.filter((cell) => cell.column === key)}
                    marks={marks}
                  />
                </td>
              ))}
              <td className="min-w-72 py-2">
                <RowMarks marks={marksAt.get(row.key) ?? []} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const KIND_WORDS = {
  claimant: "claimant",
  outlet: "outlet",
  derived: "from sums",
} as const;

function ColumnHead({ column }: { column: LedgerColumn }) {
  return (
    <>
      <span className="block text-ink">{column.voice?.name ?? "Derived"}</span>
      <span className="text-xs">{KIND_WORDS[column.kind]}</span>
    </>
  );
}

function RowHead({ row }: { row: LedgerRow }) {
  const times = [row.timeFrom, row.timeTo].filter(Boolean).join(" – ");
  return (
    <>
      <span className="block font-medium">
        {[
          MEASURE_WORDS.en[row.measure] ?? row.measure,
          ...row.populations,
        ].join(" · ")}
      </span>
      <span className="text-ink-soft">
        {row.place ?? "the whole event"}
        {times && `, ${times}`}
      </span>
    </>
  );
}

function Cells(props: { cells: LedgerCell[]; marks: readonly Mark[] }) {
  return props.cells.map((cell) => (
    <Cell key={cell.figureId} cell={cell} marks={props.marks} />
  ));
}

/** Signs that stand beside a figure; the sentence stands in the row. */
const BESIDE = ["conflicts", "sum_fails", "different_measure", "sum_refused"];

function Cell({ cell, marks }: { cell: LedgerCell; marks: readonly Mark[] }) {
  const words = figureInWords(cell, "en");
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
            <span className="sr-only">({word})</span>
          </span>
        );
      })}
      {cell.asOf && <span className="block text-xs">as of {cell.asOf}</span>}
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

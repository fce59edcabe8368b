import { useTranslation } from "#translation";

import { EmptyState } from "@/components/page";
import type { FigureLedger } from "@/domain/figures/ledger";
import type { LedgerColumn, LedgerRow } from "@/domain/figures/ledger/table";
import { FigureCell } from "./figure-cell";
import { ColumnHead, nameOf, RowHead } from "./ledger-heads";
import { RowMarks } from "./row-marks";
import { ToldPlaces } from "./told-places";

/**
 * The figures of the event: what is counted by who says it, with marks. Where
 * there is no room for a table, each row is a card with its marks in sight.
 */
export function FigureLedgerPart({ ledger }: { ledger: FigureLedger }) {
  const t = useTranslation();
  return (
    <>
      {ledger.rows.length === 0 ? (
        <EmptyState>
          {t(
            "No figure yet. Figures are added on the claims of this event, and line up here.",
            "Aucun chiffre pour l’instant. Les chiffres s’ajoutent sur les affirmations de cet événement et se rangent ici.",
          )}
        </EmptyState>
      ) : (
        <LedgerTable ledger={ledger} />
      )}
      <ToldPlaces places={ledger.toldPlaces} />
    </>
  );
}

function LedgerTable({ ledger }: { ledger: FigureLedger }) {
  const t = useTranslation();
  const { columns, rows, marks } = ledger;
  const marksAt = Map.groupBy(marks, (mark) => mark.rows[0] ?? "");
  return (
    <section
      aria-label={t(
        "Figures by who says them",
        "Les chiffres selon qui les donne",
      )}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys.
      tabIndex={0}
      className="@container overflow-x-auto"
    >
      <table className="block w-full text-left text-sm @5xl:table">
        <thead className="hidden text-ink-soft @5xl:table-header-group">
          <tr className="border-b border-rule-strong align-bottom">
            <th scope="col" className="py-1 pr-4 font-medium">
              {t("What is counted", "Ce qui est compté")}
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
              {t("Noticed", "Remarqué")}
            </th>
          </tr>
        </thead>
        <tbody className="block @5xl:table-row-group">
          {rows.map((row) => (
            <tr
              key={row.key}
              className="block border-b border-rule py-3 align-top @5xl:table-row"
            >
              <th
                scope="row"
                className="block pb-1 font-normal @5xl:table-cell @5xl:min-w-36 @5xl:py-2 @5xl:pr-4"
              >
                <RowHead row={row} />
              </th>
              {columns.map((column) => (
                <ColumnCell key={column.key} {...{ column, row, marks }} />
              ))}
              <td className="block pt-1 @5xl:table-cell @5xl:min-w-72 @5xl:py-2">
                <RowMarks marks={marksAt.get(row.key) ?? []} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One voice's figures in a row; where rows are cards, the voice is named. */
function ColumnCell(props: {
  column: LedgerColumn;
  row: LedgerRow;
  marks: FigureLedger["marks"];
}) {
  const t = useTranslation();
  const { column, row, marks } = props;
  const cells = row.cells.filter((cell) => cell.column === column.key);
  const shown = cells.length > 0 ? "flex" : "hidden";
  return (
    <td
      className={`${shown} items-baseline gap-2 @5xl:table-cell @5xl:py-2 @5xl:pr-4`}
    >
      <span className="text-ink-soft @5xl:hidden">{nameOf(column, t)}</span>
      <div>
        {cells.map((cell) => (
          <FigureCell key={cell.figureId} cell={cell} marks={marks} />
        ))}
      </div>
    </td>
  );
}

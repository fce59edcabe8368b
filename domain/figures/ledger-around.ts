import type { FigureLedger } from "./ledger";

/**
 * The part of an event's ledger that bears on one claim: the rows with its
 * figures, what was noticed of those, and the rows that this is told of.
 */
export function ledgerAround(
  ledger: FigureLedger,
  claimId: string,
): FigureLedger {
  const own = ledger.rows.filter(({ cells }) =>
    cells.some((cell) => cell.claimId === claimId),
  );
  const ownKeys = new Set(own.map(({ key }) => key));
  const figureIds = new Set(
    own.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.claimId === claimId ? cell.figureId : [])),
    ),
  );
  const marks = ledger.marks.filter(
    (mark) =>
      ownKeys.has(mark.rows[0] ?? "") ||
      mark.figureIds.some((id) => figureIds.has(id)),
  );
  const shown = new Set([...ownKeys, ...marks.flatMap(({ rows }) => rows)]);
  const rows = ledger.rows.filter(({ key }) => shown.has(key));
  const columns = new Set(
    rows.flatMap(({ cells }) => cells.map(({ column }) => column)),
  );
  return {
    ...ledger,
    rows,
    marks,
    columns: ledger.columns.filter(({ key }) => columns.has(key)),
  };
}

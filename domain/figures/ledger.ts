import { drawLines } from "./ledger/line";
import { inOrder } from "./ledger/line-order";
import type { Mark } from "./ledger/mark";
import { markAgreement } from "./ledger/mark-agreement";
import { markFormulas } from "./ledger/mark-formulas";
import { markMeasures } from "./ledger/mark-measures";
import { markScopes } from "./ledger/mark-scope";
import { markSums } from "./ledger/mark-sums";
import type { MeasureNote } from "./ledger/measure-note";
import type { LedgerFigure } from "./ledger/reading";
import {
  type LedgerColumn,
  type LedgerRow,
  listColumns,
  listRows,
} from "./ledger/table";
import {
  listToldPlaces,
  type PlaceDescription,
  type ToldPlace,
} from "./place-tellings";
import { indexPlaces, type Place } from "./places";
import type { PopulationGroup } from "./population-groups";
import { indexPopulations } from "./populations";
import { indexWindows } from "./windows";

/** The figures of one event, and what is known of what they count. */
export type LedgerInput = {
  event: {
    place: string | null;
    startsOn: string | null;
    endsOn: string | null;
  };
  figures: readonly LedgerFigure[];
  places: readonly Place[];
  /** Groups of the newsroom's own, besides those everyone knows. */
  populations?: readonly PopulationGroup[];
  measureNotes?: readonly MeasureNote[];
  /** Where reports say that places lie, in the order of the reports. */
  descriptions?: readonly PlaceDescription[];
};

/** The figures of an event lined up, with what was noticed about them. */
export type FigureLedger = {
  columns: readonly LedgerColumn[];
  rows: readonly LedgerRow[];
  marks: readonly Mark[];
  measureNotes: readonly MeasureNote[];
  toldPlaces: readonly ToldPlace[];
};

/**
 * Lines up the figures of an event: rows by what they count, columns by who
 * says it. Marks agreement, conflict, other scopes and measures, and sums that
 * hold, fail or lack parts. Nothing is merged: a mark is a thing to look at.
 */
export function buildFigureLedger(input: LedgerInput): FigureLedger {
  const { event, figures, measureNotes = [] } = input;
  const scope = {
    populations: indexPopulations(input.populations),
    places: indexPlaces(input.places, event.place),
    windows: indexWindows(figures, event),
  };
  const lines = inOrder(drawLines(figures, scope), scope);
  return {
    columns: listColumns(figures),
    rows: listRows(lines, measureNotes),
    marks: [
      ...[...lines.values()].flatMap((line) =>
        markAgreement(line, scope.populations),
      ),
      ...markMeasures(lines, scope, measureNotes),
      ...markScopes(lines, scope),
      ...markSums(lines, scope),
      ...markFormulas(lines),
    ],
    measureNotes,
    toldPlaces: listToldPlaces(input.descriptions ?? []),
  };
}

import type { Bound } from "../figure";
import type { Line, Lines } from "./line";
import { compareKeys } from "./line-order";
import { isAbout, type MeasureNote } from "./measure-note";
import type { LedgerFigure, Reading, Voice } from "./reading";

/** Who says it: claimants, then the outlets that carry it, then the desk. */
export type LedgerColumn = {
  key: string;
  kind: "claimant" | "outlet" | "derived";
  /** The party or outlet; null for what the desk derived. */
  voice: Voice | null;
};

/** One figure where its row and a column meet. */
export type LedgerCell = {
  column: string;
  /** `says`: its own word; `carries`: an outlet that gives a claimant's. */
  role: "says" | "carries" | "derives";
  figureId: string;
  low: number | null;
  high: number | null;
  bound: Bound;
  population: string | null;
  exactWords: string;
  asOf: string | null;
  cumulative: boolean;
  claimId: string | null;
  mentionId: string | null;
  articleId: string | null;
  /** Notes on what its claimant means by the measure. */
  noteIds: readonly string[];
};

/** What figures count: one measure, population, place and time. */
export type LedgerRow = {
  key: string;
  measure: string;
  /** The words used for whom the row counts; several for alike groups. */
  populations: readonly string[];
  place: string | null;
  timeFrom: string | null;
  timeTo: string | null;
  cells: readonly LedgerCell[];
};

/** Every column that the figures need, claimants first, the busiest first. */
export function listColumns(figures: readonly LedgerFigure[]): LedgerColumn[] {
  const uses = new Map<string, { column: LedgerColumn; n: number }>();
  for (const figure of figures) {
    for (const { column } of placesOf(figure)) {
      const use = uses.get(column.key);
      if (use) use.n += 1;
      else uses.set(column.key, { column, n: 1 });
    }
  }
  const order = ["claimant", "outlet", "derived"];
  return [...uses.values()]
    .sort(
      (a, b) =>
        order.indexOf(a.column.kind) - order.indexOf(b.column.kind) ||
        b.n - a.n ||
        compareKeys(a.column.voice?.name ?? "", b.column.voice?.name ?? "") ||
        compareKeys(a.column.key, b.column.key),
    )
    .map(({ column }) => column);
}

/** The rows of the ledger, in the order of the lines. */
export function listRows(
  lines: Lines,
  notes: readonly MeasureNote[],
): LedgerRow[] {
  return [...lines.values()].map((line) => rowOf(line, notes));
}

function rowOf(line: Line, notes: readonly MeasureNote[]): LedgerRow {
  const figures = line.readings.map(({ figure }) => figure);
  const [first] = figures;
  const populations = figures.flatMap(({ population }) => population ?? []);
  return {
    key: line.key,
    measure: line.measure,
    populations: [...new Set(populations)].sort(compareKeys),
    place: first?.place ?? null,
    timeFrom: first?.timeFrom ?? null,
    timeTo: first?.timeTo ?? null,
    cells: line.readings.flatMap((reading) => cellsOf(reading, notes)),
  };
}

function cellsOf(
  reading: Reading,
  notes: readonly MeasureNote[],
): LedgerCell[] {
  const { figure } = reading;
  const noteIds = notes
    .filter((note) => isAbout(note, reading))
    .map(({ id }) => id);
  return placesOf(figure).map(({ column, role }) => ({
    column: column.key,
    role,
    figureId: figure.id,
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    population: figure.population,
    exactWords: figure.exactWords,
    asOf: figure.asOf,
    cumulative: figure.cumulative,
    claimId: figure.claimId,
    mentionId: figure.mentionId,
    articleId: figure.articleId,
    noteIds,
  }));
}

type CellPlace = { column: LedgerColumn; role: LedgerCell["role"] };

/** The columns a figure stands in: its claimant's and its outlet's. */
function placesOf({ statedBy, carriedBy, terms }: LedgerFigure): CellPlace[] {
  if (terms) {
    const column = { key: "derived", kind: "derived", voice: null } as const;
    return [{ column, role: "derives" }];
  }
  const places: CellPlace[] = [];
  if (statedBy) {
    const key = `claimant:${statedBy.id}`;
    const column = { key, kind: "claimant", voice: statedBy } as const;
    places.push({ column, role: "says" });
  }
  if (carriedBy) {
    const key = `outlet:${carriedBy.id}`;
    const column = { key, kind: "outlet", voice: carriedBy } as const;
    places.push({ column, role: statedBy ? "carries" : "says" });
  }
  return places;
}

import type { FigureLedger, LedgerInput } from "@/domain/figures/ledger";
import { buildFigureLedger } from "@/domain/figures/ledger";
import type { LedgerFigure } from "@/domain/figures/ledger/reading";
import { withoutSumsOverOthers } from "@/domain/figures/ledger/whole-sums";
import { ledgerAround } from "@/domain/figures/ledger-around";
import { toFigureLedgerView } from "@/domain/reports/figure-ledger-view";
import type { FigureLedgerView } from "@/domain/reports/report";
import type { Language } from "@/lib/language";
import type { FigureView } from "./checked-claim";
import type { PublicMention } from "./public-claim";

/** Words of an article as they were published, and where they stand. */
type Quoted = Pick<PublicMention, "url" | "exact" | "cut">;

/** What an edition before the public, or one on its way there, gives away. */
export type PublishedFigures = {
  figures: readonly FigureView[];
  mentions: readonly (Quoted & { id: string; outlet: string })[];
  /** Address of its page; null for the claim on whose page the ledger is. */
  slug: string | null;
};

type Row = FigureLedgerView["rows"][number];

/**
 * Where a cell leads: to the page of another claim that says its figure, or
 * for this claim's own to the words in the article. Editions made before this
 * was kept have neither.
 */
type Lead = { claim?: string; quoted?: Quoted };

/** The figures of an event that are published, lined up, in words. */
export type PublicLedger = Omit<FigureLedgerView, "rows"> & {
  rows: (Omit<Row, "cells"> & { cells: (Row["cells"][number] & Lead)[] })[];
  /** How many rows were left out, so that a page stays small. */
  rowsLeftOut: number;
};

/** Most rows and remarks that a published page carries. */
const MOST_ROWS = 14;
const MOST_MARKS = 10;

/**
 * Lines up what is published of an event's figures, for the page of one claim.
 * Only what an edition says in the same words counts: a figure that was added
 * or corrected since is left out, and so are a sum over such a figure, what
 * sources state, and what the desk notes of measures. Undefined where nothing
 * stands beside the claim's own lone figure.
 */
export function toPublicLedger(
  input: LedgerInput,
  published: ReadonlyMap<string, PublishedFigures>,
  told: { claimId: string; title: string; language: Language },
): PublicLedger | undefined {
  const mentionIds = new Set(
    [...published.values()].flatMap(({ mentions }) =>
      mentions.map(({ id }) => id),
    ),
  );
  const whole = buildFigureLedger({
    ...input,
    figures: publicFigures(input.figures, published),
    descriptions: input.descriptions?.filter(({ mentionId }) =>
      mentionIds.has(mentionId),
    ),
    measureNotes: [],
  });
  const ledger =
    whole.rows.length > MOST_ROWS ? ledgerAround(whole, told.claimId) : whole;
  const rows = ledger.rows.slice(0, MOST_ROWS);
  const shown = { ...ledger, rows };
  const view = toFigureLedgerView(shown, told.title, told.language);
  if (view.rows.length < 2 && view.marks.length === 0) return undefined;
  const marked = withMarks(view, MOST_MARKS);
  const leads = leadsOf(input.figures, published);
  return {
    ...marked,
    rows: withLeads(marked.rows, shown, leads),
    rowsLeftOut: whole.rows.length - rows.length,
  };
}

/** Where each published figure leads, by its id. */
function leadsOf(
  figures: readonly LedgerFigure[],
  published: ReadonlyMap<string, PublishedFigures>,
): Map<string, Lead> {
  const leads = new Map<string, Lead>();
  for (const { id, claimId, mentionId } of figures) {
    const edition = published.get(claimId ?? "");
    const mention = edition?.mentions.find((one) => one.id === mentionId);
    if (edition?.slug) {
      leads.set(id, { claim: edition.slug });
    } else if (mention) {
      const { url, exact, cut } = mention;
      leads.set(id, { quoted: { url, exact, cut } });
    }
  }
  return leads;
}

/** Each cell with where the first of its figures that leads anywhere does. */
function withLeads(
  rows: Row[],
  { columns, rows: lines }: FigureLedger,
  leads: ReadonlyMap<string, Lead>,
): PublicLedger["rows"] {
  return rows.map((row, r) => ({
    ...row,
    cells: row.cells.map((cell, c) => {
      const figures = lines[r]?.cells ?? [];
      const [lead] = figures.flatMap(({ column, figureId }) =>
        column === columns[c]?.key ? (leads.get(figureId) ?? []) : [],
      );
      return { ...cell, ...lead };
    }),
  }));
}

function publicFigures(
  figures: readonly LedgerFigure[],
  published: ReadonlyMap<string, PublishedFigures>,
): LedgerFigure[] {
  const shown = figures.flatMap((figure) => {
    const edition = published.get(figure.claimId ?? "");
    const said = edition?.figures.find(({ id }) => id === figure.id);
    if (!edition || !said || !isAsPublished(figure, said)) return [];
    const isQuoted = edition.mentions.some(
      ({ outlet }) => outlet === figure.carriedBy?.name,
    );
    const carriedBy = isQuoted ? figure.carriedBy : null;
    const hasVoice = figure.statedBy ?? carriedBy ?? figure.terms;
    return hasVoice ? [{ ...figure, carriedBy }] : [];
  });
  return withoutSumsOverOthers(shown);
}

const COMPARED = [
  "low",
  "high",
  "bound",
  "measure",
  "population",
  "place",
  "timeFrom",
  "timeTo",
  "asOf",
  "exactWords",
  "cumulative",
] as const;

function isAsPublished(figure: LedgerFigure, said: FigureView): boolean {
  return (
    COMPARED.every((key) => figure[key] === said[key]) &&
    (figure.statedBy?.name ?? null) === said.statedBy &&
    (figure.terms !== null) === said.derived
  );
}

/** The view with its first `most` remarks, and no pointer to any other. */
function withMarks(view: FigureLedgerView, most: number): FigureLedgerView {
  return {
    ...view,
    rows: view.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        marks: cell.marks.filter((mark) => mark < most),
      })),
    })),
    marks: view.marks.slice(0, most),
  };
}

import { z } from "zod";

import { BOUNDS } from "@/domain/figures/figure";
import type { FigureLedger } from "@/domain/figures/ledger";
import { sayMark } from "@/domain/figures/ledger/say-mark";
import { sayToldPlace } from "@/domain/figures/place-tellings";

const id = z.uuid().nullable();
const words = z.string().nullable();

const cell = z.object({
  column: z.string(),
  role: z.enum(["says", "carries", "derives"]),
  figure_id: z.uuid(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: z.enum(BOUNDS),
  population: words,
  exact_words: z.string(),
  as_of: words,
  cumulative: z.boolean(),
  claim_id: id,
  mention_id: id,
  article_id: id,
});

/** The figure ledger of an event as a program reads it. */
export const ledgerAnswer = z.object({
  columns: z.array(
    z.object({
      key: z.string(),
      kind: z.enum(["claimant", "outlet", "derived"]),
      name: words,
    }),
  ),
  rows: z.array(
    z.object({
      key: z.string(),
      measure: z.string(),
      populations: z.array(z.string()),
      place: words,
      time_from: words,
      time_to: words,
      cells: z.array(cell),
    }),
  ),
  marks: z.array(
    z.object({
      code: z.string(),
      rows: z.array(z.string()),
      figure_ids: z.array(z.uuid()),
      sentence: z.string(),
    }),
  ),
  measure_notes: z.array(
    z.object({
      measure: z.string(),
      party: words,
      meaning: z.string(),
      source_id: id,
    }),
  ),
  told_places: z.array(
    z.object({
      place: z.string(),
      mark: z.enum(["told_differently"]).nullable(),
      /** Why it was marked; null where all tell it alike. */
      sentence: words,
      tellings: z.array(
        z.object({
          words: z.string(),
          told_by: z.array(
            z.object({
              outlet: words,
              article_id: z.uuid(),
              claim_id: z.uuid(),
              mention_id: z.uuid(),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** The ledger in that form; marks say in English why they were made. */
export function toLedgerAnswer(
  ledger: FigureLedger,
): z.infer<typeof ledgerAnswer> {
  return {
    columns: ledger.columns.map(({ key, kind, voice }) => ({
      key,
      kind,
      name: voice?.name ?? null,
    })),
    rows: ledger.rows.map(({ timeFrom, timeTo, cells, ...row }) => ({
      ...row,
      populations: [...row.populations],
      time_from: timeFrom,
      time_to: timeTo,
      cells: cells.map(cellOf),
    })),
    marks: ledger.marks.map((mark) => ({
      code: mark.code,
      rows: [...mark.rows],
      figure_ids: [...mark.figureIds],
      sentence: sayMark(mark, "en"),
    })),
    measure_notes: ledger.measureNotes.map((note) => ({
      measure: note.measure,
      party: note.party?.name ?? null,
      meaning: note.text,
      source_id: note.source?.id ?? null,
    })),
    told_places: ledger.toldPlaces.map(toToldAnswer),
  };
}

function toToldAnswer(
  told: FigureLedger["toldPlaces"][number],
): z.infer<typeof ledgerAnswer>["told_places"][number] {
  return {
    place: told.place,
    mark: told.mark,
    sentence: told.mark && sayToldPlace(told, "en"),
    tellings: told.tellings.map(({ words, descriptions }) => ({
      words,
      told_by: descriptions.map((each) => ({
        outlet: each.carriedBy?.name ?? null,
        article_id: each.articleId,
        claim_id: each.claimId,
        mention_id: each.mentionId,
      })),
    })),
  };
}

type Cell = FigureLedger["rows"][number]["cells"][number];

function cellOf(
  cell: Cell,
): z.infer<typeof ledgerAnswer>["rows"][number]["cells"][number] {
  const { figureId, exactWords, asOf, noteIds: _notes, ...rest } = cell;
  const { claimId, mentionId, articleId, ...said } = rest;
  return {
    ...said,
    figure_id: figureId,
    exact_words: exactWords,
    as_of: asOf,
    claim_id: claimId,
    mention_id: mentionId,
    article_id: articleId,
  };
}

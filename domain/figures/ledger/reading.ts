import type { FigureValue } from "../figure";
import { type Interval, intervalOf } from "../interval";
import type { SumTerm } from "../sum";
import { lastInstant } from "../when";

/** Who says or carries a figure: a party or an outlet. */
export type Voice = { id: string; name: string };

/** A figure as the event ledger needs it. */
export type LedgerFigure = FigureValue & {
  id: string;
  place: string | null;
  timeFrom: string | null;
  timeTo: string | null;
  asOf: string | null;
  exactWords: string;
  cumulative: boolean;
  /** The sum of a derived figure; null when a text states it. */
  terms: readonly SumTerm[] | null;
  /** The claimant; null when the outlet says it in its own voice. */
  statedBy: Voice | null;
  /** The outlet whose article has the words; null for a source's statement. */
  carriedBy: Voice | null;
  claimId: string | null;
  mentionId: string | null;
  articleId: string | null;
};

/** A figure as it is compared. */
export type Reading = {
  figure: LedgerFigure;
  interval: Interval;
  /** Until when a running total was counted; null for any other figure. */
  countedOn: number | null;
};

/** Prepares a figure for comparison. */
export function read(figure: LedgerFigure): Reading {
  const isRunning = figure.cumulative && figure.asOf !== null;
  return {
    figure,
    interval: intervalOf(figure),
    countedOn: isRunning ? lastInstant(figure.asOf ?? "") : null,
  };
}

/** Who stands behind a figure: its claimant, or the outlet itself. */
export function voiceOf({ figure }: Reading): Voice | null {
  return figure.statedBy ?? figure.carriedBy;
}

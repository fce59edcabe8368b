import { buildFigureLedger, type LedgerInput } from "./ledger";
import { MALI, MALI_FIGURES } from "./ledger/mali-figures";
import type { MarkCode } from "./ledger/mark";
import type { LedgerFigure } from "./ledger/reading";
import { sayMark } from "./ledger/say-mark";

const [some] = MALI_FIGURES;
export const army = { id: "army", name: "the army" };
export const union = { id: "union", name: "the union" };
export const herald = { id: "Herald", name: "Herald" };
export const gazette = { id: "Gazette", name: "Gazette" };

let n = 0;

/** So many people of no place, as the Herald has them. */
export function figure(low: number, change: Partial<LedgerFigure> = {}) {
  n += 1;
  const carriedBy = change.carriedBy ?? herald;
  return {
    ...some!,
    id: `f${n}`,
    low,
    high: low,
    place: null,
    carriedBy,
    articleId: carriedBy.id,
    ...change,
  };
}

export function at(
  place: string,
  low: number,
  change: Partial<LedgerFigure> = {},
) {
  return figure(low, { place, ...change });
}

export function of(population: string, low: number, change = {}) {
  return figure(low, { population, ...change });
}

export function ledger(
  figures: LedgerFigure[],
  change: Partial<LedgerInput> = {},
) {
  return buildFigureLedger({ ...MALI, figures, ...change });
}

/** The sentences of one kind that the ledger of the figures says. */
export function said(code: MarkCode, ...figures: LedgerFigure[]) {
  const marks = ledger(figures).marks.filter((mark) => mark.code === code);
  return marks.map((mark) => sayMark(mark, "en"));
}

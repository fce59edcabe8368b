import type { LedgerFigure } from "./reading";

/**
 * The figures without the sums that have a term among none of them; a sum over
 * a sum that is left out is left out in its turn.
 */
export function withoutSumsOverOthers(
  figures: readonly LedgerFigure[],
): LedgerFigure[] {
  let whole = [...figures];
  for (let before = -1; before !== whole.length; ) {
    before = whole.length;
    const ids = new Set(whole.map(({ id }) => id));
    whole = whole.filter(({ terms }) =>
      (terms ?? []).every(({ figureId }) => ids.has(figureId)),
    );
  }
  return whole;
}

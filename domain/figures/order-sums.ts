import type { SummedFigure } from "./sum";

/**
 * The derived figures that are among `changedIds` or follow from them, terms
 * before sums. Those that lead back to themselves, or rest on one that does,
 * have no order and are `circular`.
 */
export function orderSums(
  figures: ReadonlyMap<string, SummedFigure>,
  changedIds: readonly string[],
): { order: SummedFigure[]; circular: Set<SummedFigure> } {
  const sumsWith = indexByTerm(figures);
  const following = reach(figures, changedIds, sumsWith);
  const open = new Map<SummedFigure, number>();
  for (const figure of following) {
    const terms = figure.terms ?? [];
    const pending = terms.filter(({ figureId }) => {
      const term = figures.get(figureId);
      return term !== undefined && following.has(term);
    });
    open.set(figure, pending.length);
  }
  const order = [...following].filter((figure) => open.get(figure) === 0);
  for (const figure of order) {
    for (const sum of sumsWith.get(figure.id) ?? []) {
      const left = (open.get(sum) ?? 0) - 1;
      open.set(sum, left);
      if (left === 0) order.push(sum);
    }
  }
  for (const figure of order) following.delete(figure);
  return { order, circular: following };
}

/** For each figure the derived figures that have it as a term, once per use. */
function indexByTerm(
  figures: ReadonlyMap<string, SummedFigure>,
): Map<string, SummedFigure[]> {
  const sumsWith = new Map<string, SummedFigure[]>();
  for (const figure of figures.values()) {
    for (const { figureId } of figure.terms ?? []) {
      const sums = sumsWith.get(figureId);
      if (sums) sums.push(figure);
      else sumsWith.set(figureId, [figure]);
    }
  }
  return sumsWith;
}

function reach(
  figures: ReadonlyMap<string, SummedFigure>,
  changedIds: readonly string[],
  sumsWith: ReadonlyMap<string, SummedFigure[]>,
): Set<SummedFigure> {
  const found = new Set<SummedFigure>();
  for (const id of changedIds) {
    const changed = figures.get(id);
    if (changed?.terms) found.add(changed);
    for (const sum of sumsWith.get(id) ?? []) found.add(sum);
  }
  // A set hands out what is added while it is walked, each member once.
  for (const figure of found) {
    for (const sum of sumsWith.get(figure.id) ?? []) found.add(sum);
  }
  return found;
}

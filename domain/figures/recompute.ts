import { ok, type Result, refuse } from "@/lib/result";
import {
  type FigureEnds,
  type SummedFigure,
  type SumRefusal,
  sumOf,
} from "./sum";

/**
 * The new numbers of every derived figure that follows from the changed ones,
 * each after its terms; those that come to the same as before are left out.
 * A changed figure that is itself derived is computed again too.
 */
export function recomputeSums(
  figures: ReadonlyMap<string, SummedFigure>,
  changedIds: readonly string[],
): Result<({ id: string } & FigureEnds)[], SumRefusal> {
  const order = followingSums(figures, changedIds);
  if (!order.ok) return order;
  const current = new Map(figures);
  const recomputed: ({ id: string } & FigureEnds)[] = [];
  for (const figure of order.value) {
    const sum = sumOf(figure, current);
    if (!sum.ok) return sum;
    const { low, high, bound } = sum.value;
    if (low === figure.low && high === figure.high && bound === figure.bound) {
      continue;
    }
    current.set(figure.id, { ...figure, low, high, bound });
    recomputed.push({ id: figure.id, low, high, bound });
  }
  return ok(recomputed);
}

/** The derived figures that follow from `changedIds`, terms before sums. */
function followingSums(
  figures: ReadonlyMap<string, SummedFigure>,
  changedIds: readonly string[],
): Result<SummedFigure[], "cycle"> {
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
  return order.length === following.size ? ok(order) : refuse("cycle");
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

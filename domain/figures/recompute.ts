import { ok, type Result, refuse } from "@/lib/result";
import { orderSums } from "./order-sums";
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
  const { order, circular } = orderSums(figures, changedIds);
  if (circular.size > 0) return refuse("cycle");
  const current = new Map(figures);
  const recomputed: ({ id: string } & FigureEnds)[] = [];
  for (const figure of order) {
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

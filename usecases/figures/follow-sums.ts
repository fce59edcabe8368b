import "server-only";

import type { Transaction } from "@/db/client";
import { listStandingEditions } from "@/db/queries/claim-bases";
import { listSummedFigures, updateSum } from "@/db/queries/figure-sums";
import { findLanguage } from "@/db/queries/newsrooms";
import { addRechecks } from "@/db/queries/rechecks";
import type { FigureValue } from "@/domain/figures/figure";
import { recomputeSums } from "@/domain/figures/recompute";
import {
  type Recomputed,
  sayRecomputed,
} from "@/domain/figures/say-recomputed";
import type { SummedFigure, SumRefusal } from "@/domain/figures/sum";
import { ok, type Result, refuse } from "@/lib/result";

export type FollowRefusal = `sum-${SumRefusal}`;

/** Derived figures that came to something else, and the claims they are of. */
export type Followed = { figureIds: string[]; claimIds: string[] };

/**
 * Computes again every figure that is derived from a changed one, and puts
 * the claims of those that moved up to be looked at again. Call it in the
 * change's transaction with the figures locked; where a sum refuses, nothing
 * was written.
 */
export async function followSums(
  tx: Transaction,
  newsroomId: string,
  changed: FigureValue & { id: string },
): Promise<Result<Followed, FollowRefusal>> {
  const of = { newsroomId, figureIds: [changed.id] };
  const before = await listSummedFigures(tx, of);
  const after = new Map<string, SummedFigure>(before);
  after.set(changed.id, { ...changed, terms: null });
  const recomputed = recomputeSums(after, [changed.id]);
  if (!recomputed.ok) return refuse(`sum-${recomputed.error}`);
  const moved: (Recomputed & { claimId: string })[] = [];
  for (const { id, ...after } of recomputed.value) {
    const figure = before.get(id);
    if (!figure) throw new Error(`A sum without its figure: ${id}`);
    await updateSum(tx, { newsroomId, figureId: id }, after);
    const { claimId, measure } = figure;
    if (claimId) moved.push({ claimId, measure, before: figure, after });
  }
  await orderLooksAgain(tx, newsroomId, moved);
  return ok({
    figureIds: recomputed.value.map(({ id }) => id),
    claimIds: [...new Set(moved.map(({ claimId }) => claimId))],
  });
}

async function orderLooksAgain(
  tx: Transaction,
  newsroomId: string,
  moved: (Recomputed & { claimId: string })[],
): Promise<void> {
  if (moved.length === 0) return;
  const byClaim = Map.groupBy(moved, ({ claimId }) => claimId);
  const claimIds = [...byClaim.keys()];
  const editions = await listStandingEditions(tx, { newsroomId, claimIds });
  const published = new Set(editions.map(({ claimId }) => claimId));
  const language = await findLanguage(tx, newsroomId);
  await addRechecks(
    tx,
    [...byClaim].map(([claimId, changes]) => ({
      newsroomId,
      claimId,
      reason: changes.map((each) => sayRecomputed(each, language)).join(" "),
      published: published.has(claimId),
    })),
  );
}

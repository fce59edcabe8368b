import "server-only";

import type { Transaction } from "@/db/client";
import { lockClaim } from "@/db/queries/claims";
import { type FigureKey, findFigure } from "@/db/queries/figure-rows";
import { lockFigures } from "@/db/queries/figure-sums";
import { ok, type Result, refuse } from "@/lib/result";

type Found = NonNullable<Awaited<ReturnType<typeof findFigure>>>;

/**
 * A figure with the newsroom's figures and its claim locked, if the claim is
 * still at the revision the person read. A source's figure has no revision.
 */
export async function lockFigure(
  tx: Transaction,
  key: FigureKey,
  revision: number | null,
): Promise<Result<Found, "not-found" | "changed-meanwhile">> {
  const { newsroomId } = key;
  await lockFigures(tx, newsroomId);
  const figure = await findFigure(tx, key);
  if (!figure) return refuse("not-found");
  if (figure.claimId === null) return ok(figure);
  const claim = await lockClaim(tx, { newsroomId, claimId: figure.claimId });
  if (claim?.revision !== revision) {
    return refuse("changed-meanwhile", { revision: claim?.revision });
  }
  return ok(figure);
}

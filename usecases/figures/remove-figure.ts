import "server-only";

import { db } from "@/db";
import { deleteFigure, isInSum, revisionOf } from "@/db/queries/figure-rows";
import { addEntry } from "@/db/queries/ledger";
import type { RemoveFigureInput } from "@/domain/figures/figure-form";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";
import { lockFigure } from "./lock-figure";

export type RemoveFigureRefusal =
  | "not-found"
  | "not-your-role"
  | "changed-meanwhile"
  | "figure-in-sum";

/**
 * Takes a figure, stated or derived, off its claim or source; the ledger
 * keeps what it was. One that another figure is derived from stays.
 */
export async function removeFigure(
  actor: Actor,
  input: RemoveFigureInput,
): Promise<Result<{ revision: number | null }, RemoveFigureRefusal>> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const key = { newsroomId, figureId: input.figureId };
  return db.transaction(async (tx) => {
    const found = await lockFigure(tx, key, input.revision);
    if (!found.ok) return found;
    if (await isInSum(tx, key)) return refuse("figure-in-sum");
    await deleteFigure(tx, key);
    const { id, claimId, sourceId, low, high, bound, measure } = found.value;
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "figure.removed",
      subjectKind: claimId ? "claim" : "source",
      subjectId: claimId ?? sourceId ?? "",
      payload: { figure: id, low, high, bound, measure },
    });
    const revision = claimId
      ? await revisionOf(tx, { newsroomId, claimId })
      : null;
    return ok({ revision });
  });
}

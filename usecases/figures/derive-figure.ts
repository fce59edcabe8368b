import "server-only";

import { db } from "@/db";
import { lockClaim } from "@/db/queries/claims";
import { addFigure, revisionOf } from "@/db/queries/figure-rows";
import {
  addTerms,
  listSummedFigures,
  lockFigures,
} from "@/db/queries/figure-sums";
import { addEntry } from "@/db/queries/ledger";
import type { NewDerivedFigureInput } from "@/domain/figures/figure-form";
import { evaluateSum, type FigureEnds } from "@/domain/figures/sum";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";
import type { FollowRefusal } from "./follow-sums";

export type DeriveFigureRefusal = "not-your-role" | "not-found" | FollowRefusal;

/** A derived figure, what it comes to, and its claim's revision with it. */
export type DerivedFigure = FigureEnds & { id: string; revision: number };

/** Adds to a claim a figure that others of the newsroom add up to. */
export async function deriveFigure(
  actor: Actor,
  input: NewDerivedFigureInput,
): Promise<Result<DerivedFigure, DeriveFigureRefusal>> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { claimId, terms, ...scope } = input;
  const key = { newsroomId, claimId };
  return db.transaction(async (tx) => {
    await lockFigures(tx, newsroomId);
    if (!(await lockClaim(tx, key))) return refuse("not-found");
    const figureIds = terms.map((term) => term.figureId);
    const figures = await listSummedFigures(tx, { newsroomId, figureIds });
    const open = { low: null, high: null, bound: "exactly" } as const;
    const sum = evaluateSum({ ...scope, ...open, id: "", terms }, figures);
    if (!sum.ok) return refuse(`sum-${sum.error}`);
    const id = await addFigure(tx, {
      ...scope,
      ...sum.value,
      newsroomId,
      claimId,
      sourceId: null,
      eventId: null,
      mentionId: null,
      exactWords: "",
      statedBy: null,
      derived: true,
      createdBy: userId,
    });
    await addTerms(tx, { newsroomId, figureId: id, terms });
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "figure.derived",
      subjectKind: "claim",
      subjectId: claimId,
      payload: { figure: id, ...sum.value, measure: scope.measure, terms },
    });
    return ok({ id, ...sum.value, revision: await revisionOf(tx, key) });
  });
}

import "server-only";

import { db } from "@/db";
import {
  type FigureContent,
  revisionOf,
  updateFigure,
} from "@/db/queries/figure-rows";
import { addEntry } from "@/db/queries/ledger";
import type { EditFigureInput } from "@/domain/figures/figure-form";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";
import { figureContentOf } from "./figure-content";
import { type Followed, type FollowRefusal, followSums } from "./follow-sums";
import { lockFigure } from "./lock-figure";

export type EditFigureRefusal =
  | "not-found"
  | "not-your-role"
  | "changed-meanwhile"
  | "no-such-party"
  | "figure-is-derived"
  | FollowRefusal;

/** The claim's revision with the edit, and the sums that followed it. */
export type EditedFigure = { revision: number | null; followed: Followed };

/**
 * Corrects a stated figure. Every figure derived from it is computed again in
 * the same transaction, and the claims of those are put up for a re-check. A
 * correction that a sum can't follow is refused and changes nothing.
 */
export async function editFigure(
  actor: Actor,
  input: EditFigureInput,
): Promise<Result<EditedFigure, EditFigureRefusal>> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { figureId } = input;
  const key = { newsroomId, figureId };
  return db.transaction(async (tx) => {
    const found = await lockFigure(tx, key, input.revision);
    if (!found.ok) return found;
    const before = found.value;
    if (before.derived) return refuse("figure-is-derived");
    const content = await figureContentOf(tx, newsroomId, input);
    if (!content.ok) return content;
    const changes = changesOf(before, content.value);
    if (Object.keys(changes).length === 0) {
      const followed = { figureIds: [], claimIds: [] };
      return ok({ revision: input.revision, followed });
    }
    const changed = { ...content.value, id: figureId };
    const followed = await followSums(tx, newsroomId, changed);
    if (!followed.ok) return followed;
    await updateFigure(tx, key, content.value);
    const { claimId, sourceId } = before;
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "figure.edited",
      subjectKind: claimId ? "claim" : "source",
      subjectId: claimId ?? sourceId ?? "",
      payload: {
        figure: figureId,
        changes,
        recomputed: followed.value.figureIds,
        rechecked: followed.value.claimIds,
      },
    });
    const revision = claimId
      ? await revisionOf(tx, { newsroomId, claimId })
      : null;
    return ok({ revision, followed: followed.value });
  });
}

/** Each field that reads otherwise now, with what it was. */
function changesOf(
  before: FigureContent,
  after: FigureContent,
): Record<string, { from: unknown; to: unknown }> {
  const fields = Object.keys(after) as (keyof FigureContent)[];
  return Object.fromEntries(
    fields
      .filter((field) => before[field] !== after[field])
      .map((field) => [field, { from: before[field], to: after[field] }]),
  );
}

import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { lockClaim } from "@/db/queries/claims";
import { findEvent } from "@/db/queries/events";
import {
  addFigure as addRow,
  hasSource,
  isMentionOf,
  revisionOf,
} from "@/db/queries/figure-rows";
import { addEntry } from "@/db/queries/ledger";
import type { NewFigureInput } from "@/domain/figures/figure-form";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";
import { figureContentOf } from "./figure-content";

export type AddFigureRefusal = "not-your-role" | "no-such-party" | OwnerRefusal;

type OwnerRefusal =
  | "not-found"
  | "no-such-source"
  | "no-such-event"
  | "no-such-mention";

/** A figure that was added, and its claim's revision with it. */
export type AddedFigure = { id: string; revision: number | null };

/**
 * Records a figure that a claim or a source's own statement makes. A claim's
 * figure belongs to the claim's event; one of a source names its event.
 */
export async function addFigure(
  actor: Actor,
  input: NewFigureInput,
): Promise<Result<AddedFigure, AddFigureRefusal>> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  return db.transaction((tx) => addFigureIn(tx, actor, input));
}

/** As `addFigure`, within the transaction of a larger act. */
export async function addFigureIn(
  tx: Transaction,
  { newsroomId, userId }: Actor,
  input: NewFigureInput,
): Promise<Result<AddedFigure, AddFigureRefusal>> {
  const { claimId, sourceId, mentionId } = input;
  const owner = await ownerOf(tx, newsroomId, input);
  if (!owner.ok) return owner;
  const content = await figureContentOf(tx, newsroomId, input);
  if (!content.ok) return content;
  const id = await addRow(tx, {
    ...content.value,
    newsroomId,
    claimId,
    sourceId,
    eventId: claimId ? null : input.eventId,
    mentionId,
    derived: false,
    createdBy: userId,
  });
  const revision = claimId
    ? await revisionOf(tx, { newsroomId, claimId })
    : null;
  const { low, high, bound, measure } = input;
  await addEntry(tx, {
    newsroomId,
    actorId: userId,
    action: "figure.added",
    subjectKind: claimId ? "claim" : "source",
    subjectId: claimId ?? sourceId ?? "",
    payload: { figure: id, low, high, bound, measure },
  });
  return ok({ id, revision });
}

/** Whether the figure's claim, mention, source and event are the newsroom's. */
async function ownerOf(
  tx: Transaction,
  newsroomId: string,
  { claimId, sourceId, eventId, mentionId }: NewFigureInput,
): Promise<Result<undefined, OwnerRefusal>> {
  if (claimId) {
    const key = { newsroomId, claimId };
    if (!(await lockClaim(tx, key))) return refuse("not-found");
    const isKnown =
      !mentionId || (await isMentionOf(tx, { ...key, mentionId }));
    return isKnown ? ok(undefined) : refuse("no-such-mention");
  }
  if (mentionId) return refuse("no-such-mention");
  if (!sourceId || !(await hasSource(tx, { newsroomId, sourceId }))) {
    return refuse("no-such-source");
  }
  if (eventId && !(await findEvent(tx, { newsroomId, eventId }))) {
    return refuse("no-such-event");
  }
  return ok(undefined);
}

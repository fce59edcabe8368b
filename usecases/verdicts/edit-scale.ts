import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { addEntry } from "@/db/queries/ledger";
import {
  addRatings,
  listRatings,
  lockScale,
  updateRating,
} from "@/db/queries/newsrooms";
import { type Actor, may } from "@/domain/people/actor";
import type {
  RatingInput,
  RetireRatingInput,
} from "@/domain/verdicts/rating-input";
import { ok, type Result, refuse } from "@/lib/result";

type Act =
  | "rating.added"
  | "rating.edited"
  | "rating.retired"
  | "rating.returned";

function record(
  tx: Transaction,
  actor: Actor,
  said: { act: Act; payload: Record<string, unknown> },
) {
  return addEntry(tx, {
    newsroomId: actor.newsroomId,
    actorId: actor.userId,
    action: said.act,
    subjectKind: "newsroom",
    subjectId: actor.newsroomId,
    payload: said.payload,
  });
}

/** The newsroom's rating scale, retired entries last. */
export async function readScale(actor: Actor) {
  return listRatings(db, actor.newsroomId);
}

/** Adds an entry to the scale, under a key that no entry has had. */
export async function addRating(
  actor: Actor,
  input: RatingInput,
): Promise<Result<undefined, "not-your-role" | "key-taken">> {
  if (!may(actor, "administer")) return refuse("not-your-role");
  const { newsroomId } = actor;
  return db.transaction(async (tx) => {
    const scale = await lockScale(tx, newsroomId);
    if (scale.some(({ key }) => key === input.key)) return refuse("key-taken");
    await addRatings(tx, [{ ...input, newsroomId }]);
    await record(tx, actor, { act: "rating.added", payload: input });
    return ok(undefined);
  });
}

/**
 * Changes how an entry is named, shown and placed. Its key stays, and so do
 * the editions that were published with the old words.
 */
export async function editRating(
  actor: Actor,
  input: RatingInput,
): Promise<Result<undefined, "not-your-role" | "not-found">> {
  if (!may(actor, "administer")) return refuse("not-your-role");
  const { key, ...to } = input;
  return db.transaction(async (tx) => {
    const at = { newsroomId: actor.newsroomId, key };
    if (!(await updateRating(tx, at, to))) return refuse("not-found");
    await record(tx, actor, { act: "rating.edited", payload: input });
    return ok(undefined);
  });
}

/**
 * Takes an entry out of what may be proposed, or back in. A scale keeps one
 * entry at least; verdicts that used a retired one stand as they are.
 */
export async function retireRating(
  actor: Actor,
  { key, retired }: RetireRatingInput,
): Promise<Result<undefined, "not-your-role" | "not-found" | "last-rating">> {
  if (!may(actor, "administer")) return refuse("not-your-role");
  const { newsroomId } = actor;
  return db.transaction(async (tx) => {
    const scale = await lockScale(tx, newsroomId);
    const others = scale.some((one) => !one.retired && one.key !== key);
    if (retired && !others) return refuse("last-rating");
    const changed = await updateRating(tx, { newsroomId, key }, { retired });
    if (!changed) return refuse("not-found");
    const act = retired ? "rating.retired" : "rating.returned";
    await record(tx, actor, { act, payload: { key } });
    return ok(undefined);
  });
}

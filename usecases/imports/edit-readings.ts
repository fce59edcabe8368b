import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { deleteReading, putReading } from "@/db/queries/import-rules";
import { addEntry } from "@/db/queries/ledger";
import { listRatings } from "@/db/queries/newsrooms";
import { foldedWords } from "@/domain/articles/folded-words";
import type { ReadingInput } from "@/domain/imports/import-input";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";
import { readRatingRule } from "./read-rating-rule";

/** The newsroom's scale and how it reads words of other houses. */
export async function readReadings(actor: Actor) {
  const { scale, readings } = await readRatingRule(actor.newsroomId);
  return { scale, readings };
}

/**
 * Says what words of other houses come to on the desk's scale, or that they
 * stay unmapped. It holds at once for every check that is shown.
 */
export async function addReading(
  actor: Actor,
  { words, key }: ReadingInput,
): Promise<Result<undefined, "not-your-role" | "rating-not-known">> {
  if (!may(actor, "administer")) return refuse("not-your-role");
  const { newsroomId } = actor;
  const folded = foldedWords(words);
  return db.transaction(async (tx) => {
    const scale = await listRatings(tx, newsroomId);
    const isKnown = scale.some((one) => one.key === key && !one.retired);
    if (key !== null && !isKnown) return refuse("rating-not-known");
    await putReading(tx, { newsroomId, words: folded, key });
    await record(tx, actor, "rating_reading.set", { words: folded, key });
    return ok(undefined);
  });
}

/** Forgets a reading: the table of words and the numbers hold again. */
export async function removeReading(
  actor: Actor,
  { words }: { words: string },
): Promise<Result<undefined, "not-your-role" | "not-found">> {
  if (!may(actor, "administer")) return refuse("not-your-role");
  const { newsroomId } = actor;
  return db.transaction(async (tx) => {
    const gone = await deleteReading(tx, { newsroomId, words });
    if (!gone) return refuse("not-found");
    await record(tx, actor, "rating_reading.removed", { words });
    return ok(undefined);
  });
}

function record(
  tx: Transaction,
  { newsroomId, userId }: Actor,
  action: string,
  payload: Record<string, unknown>,
) {
  const subject = { subjectKind: "newsroom", subjectId: newsroomId };
  return addEntry(tx, {
    newsroomId,
    actorId: userId,
    action,
    ...subject,
    payload,
  });
}

import "server-only";

import { db } from "@/db";
import { enqueue } from "@/db/jobs";
import {
  closeCapture,
  lockCapture,
  reopenCapture,
} from "@/db/queries/captures";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";

/** Asks for a failed capture to be tried again, from its beginning. */
export async function retryCapture(
  actor: Actor,
  captureId: string,
): Promise<Result<{ id: string }, "not-your-role" | "capture-not-failed">> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId } = actor;
  return db.transaction(async (tx) => {
    const reopened = await reopenCapture(tx, { newsroomId, captureId });
    if (!reopened) return refuse("capture-not-failed");
    await enqueue(tx, "capture", { newsroomId, id: captureId });
    return ok({ id: captureId });
  });
}

/** Puts a capture away that has failed or that nobody wants to save. */
export async function putCaptureAway(
  actor: Actor,
  captureId: string,
): Promise<
  Result<{ id: string }, "not-found" | "not-your-role" | "capture-not-ready">
> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const key = { newsroomId: actor.newsroomId, captureId };
  return db.transaction(async (tx) => {
    const capture = await lockCapture(tx, key);
    if (!capture) return refuse("not-found");
    const ended = capture.state === "done" || capture.state === "failed";
    if (!ended) return refuse("capture-not-ready");
    if (!capture.closedAt) await closeCapture(tx, key);
    return ok({ id: captureId });
  });
}

import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { breaks } from "@/db/errors";
import { addEntry } from "@/db/queries/ledger";
import {
  addSummarySignature,
  lockSummary,
  updateSummaryState,
} from "@/db/queries/summaries";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";

type Asked = { summaryId: string; revision: number };

export type SignSummaryRefusal =
  | "not-found"
  | "not-your-role"
  | "changed-meanwhile"
  | "not-in-this-state"
  | "only-author";

/** Sends a summary as it stands to a colleague for the second signature. */
export async function proposeSummary(
  actor: Actor,
  asked: Asked,
): Promise<Result<undefined, Exclude<SignSummaryRefusal, "only-author">>> {
  if (!may(actor, "writeSummaries")) return refuse("not-your-role");
  return db.transaction(async (tx) => {
    const key = { newsroomId: actor.newsroomId, summaryId: asked.summaryId };
    const summary = await lockSummary(tx, key);
    if (!summary) return refuse("not-found");
    if (summary.revision !== asked.revision) return refuse("changed-meanwhile");
    if (summary.state !== "draft") return refuse("not-in-this-state");
    const { userId: proposedBy } = actor;
    const to = { state: "proposed", proposedBy, returnReason: null } as const;
    await updateSummaryState(tx, key, to);
    await record(tx, actor, asked, { action: "summary.proposed" });
    return ok(undefined);
  });
}

/** Sends a proposed summary back to its writers, who are told why. */
export async function returnSummary(
  actor: Actor,
  asked: Asked & { reason: string },
): Promise<Result<undefined, Exclude<SignSummaryRefusal, "only-author">>> {
  if (!may(actor, "countersign")) return refuse("not-your-role");
  return db.transaction(async (tx) => {
    const key = { newsroomId: actor.newsroomId, summaryId: asked.summaryId };
    const summary = await lockSummary(tx, key);
    if (!summary) return refuse("not-found");
    if (summary.state !== "proposed") return refuse("not-in-this-state");
    const { reason } = asked;
    const to = { state: "draft", returnReason: reason } as const;
    await updateSummaryState(tx, key, to);
    await record(tx, actor, asked, { action: "summary.returned", reason });
    return ok(undefined);
  });
}

/**
 * Puts the second signature under a summary as it stands. The database
 * refuses it from a person who is its only author.
 */
export async function countersignSummary(
  actor: Actor,
  asked: Asked,
): Promise<Result<{ signatureId: string }, SignSummaryRefusal>> {
  try {
    return await db.transaction((tx) => signSummary(tx, actor, asked));
  } catch (error) {
    return refusedSignature(error);
  }
}

/** The same inside a transaction that goes on to publish. */
export async function signSummary(
  tx: Transaction,
  actor: Actor,
  asked: Asked,
): Promise<Result<{ signatureId: string }, SignSummaryRefusal>> {
  if (!may(actor, "countersign")) return refuse("not-your-role");
  const key = { newsroomId: actor.newsroomId, summaryId: asked.summaryId };
  const summary = await lockSummary(tx, key);
  if (!summary) return refuse("not-found");
  const { revision, state } = summary;
  if (revision !== asked.revision) return refuse("changed-meanwhile");
  if (state !== "draft" && state !== "proposed") {
    return refuse("not-in-this-state");
  }
  const signed = { ...key, revision, signedBy: actor.userId };
  const signatureId = await addSummarySignature(tx, signed);
  await updateSummaryState(tx, key, { state: "approved" });
  await record(tx, actor, asked, { action: "summary.countersigned" });
  return ok({ signatureId });
}

/** What the database refused of a signature, as a reason; else it is thrown. */
export function refusedSignature(error: unknown) {
  if (breaks(error, "summary_signatures_not_by_the_only_author")) {
    return refuse("only-author");
  }
  if (breaks(error, "summary_signatures_once")) {
    return refuse("not-in-this-state");
  }
  throw error;
}

async function record(
  tx: Transaction,
  actor: Actor,
  asked: Asked,
  act: { action: string; reason?: string },
) {
  const { summaryId, revision } = asked;
  const { action, reason } = act;
  await addEntry(tx, {
    newsroomId: actor.newsroomId,
    actorId: actor.userId,
    action,
    subjectKind: "summary",
    subjectId: summaryId,
    payload: { summary: summaryId, revision, ...(reason ? { reason } : {}) },
  });
}

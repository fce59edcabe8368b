import "server-only";

import { db } from "@/db";
import { addEntry } from "@/db/queries/ledger";
import { lockProvenance } from "@/db/queries/provenance";
import { lockSource, updateSource } from "@/db/queries/sources";
import { type Actor, may } from "@/domain/people/actor";
import type { WithdrawSourceInput } from "@/domain/sources/source-input";
import { ok, type Result, refuse } from "@/lib/result";
import { orderRechecks } from "./order-rechecks";

export type WithdrawSourceRefusal =
  | "not-found"
  | "not-your-role"
  | "changed-meanwhile"
  | "already-withdrawn";

/**
 * Takes a source out of all counts with a reason: it stays in the library and
 * on its claims, but nothing stands on it any more. The claims that did are
 * put up to be looked at again; what is published stays as it was published.
 */
export async function withdrawSource(
  actor: Actor,
  input: WithdrawSourceInput,
): Promise<
  Result<{ revision: number; rechecked: string[] }, WithdrawSourceRefusal>
> {
  if (!may(actor, "propose")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { sourceId, revision, reason } = input;
  const key = { newsroomId, sourceId };
  return db.transaction(async (tx) => {
    await lockProvenance(tx, newsroomId);
    const before = await lockSource(tx, key);
    if (!before) return refuse("not-found");
    if (before.withdrawnAt) return refuse("already-withdrawn");
    if (before.revision !== revision) {
      return refuse("changed-meanwhile", { revision: before.revision });
    }
    const change = { kind: "withdrawn", sourceId } as const;
    const rechecked = await orderRechecks(tx, newsroomId, change);
    const now = await updateSource(
      tx,
      { ...key, revision },
      { withdrawnAt: new Date(), withdrawnReason: reason },
    );
    if (!now) throw new Error("A locked source moved.");
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "source.withdrawn",
      subjectKind: "source",
      subjectId: sourceId,
      payload: { reason, revision: now, rechecked },
    });
    return ok({ revision: now, rechecked });
  });
}

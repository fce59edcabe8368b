import "server-only";

import { db } from "@/db";
import { addEntry } from "@/db/queries/ledger";
import { lockProvenance } from "@/db/queries/provenance";
import { lockSource, updateSource } from "@/db/queries/sources";
import { type Actor, may } from "@/domain/people/actor";
import type { RestoreSourceInput } from "@/domain/sources/source-input";
import { ok, type Result, refuse } from "@/lib/result";
import { orderRechecks } from "./order-rechecks";

export type RestoreSourceRefusal =
  | "not-found"
  | "not-your-role"
  | "changed-meanwhile"
  | "not-withdrawn";

/**
 * Takes the withdrawal of a source back with a reason, for one that was made by
 * mistake: it counts again, and so does what rests on it. The claims that this
 * bears on are put up to be looked at again; the ledger keeps both acts.
 */
export async function restoreSource(
  actor: Actor,
  input: RestoreSourceInput,
): Promise<
  Result<{ revision: number; rechecked: string[] }, RestoreSourceRefusal>
> {
  if (!may(actor, "propose")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { sourceId, revision, reason } = input;
  const key = { newsroomId, sourceId };
  return db.transaction(async (tx) => {
    await lockProvenance(tx, newsroomId);
    const before = await lockSource(tx, key);
    if (!before) return refuse("not-found");
    if (!before.withdrawnAt) return refuse("not-withdrawn");
    if (before.revision !== revision) {
      return refuse("changed-meanwhile", { revision: before.revision });
    }
    const change = { kind: "restored", sourceId } as const;
    const rechecked = await orderRechecks(tx, newsroomId, change);
    const now = await updateSource(
      tx,
      { ...key, revision },
      { withdrawnAt: null, withdrawnReason: null },
    );
    if (!now) throw new Error("A locked source moved.");
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "source.restored",
      subjectKind: "source",
      subjectId: sourceId,
      payload: {
        reason,
        withdrawnFor: before.withdrawnReason,
        revision: now,
        rechecked,
      },
    });
    return ok({ revision: now, rechecked });
  });
}

import "server-only";

import { db } from "@/db";
import { addEntry } from "@/db/queries/ledger";
import { lockProvenance } from "@/db/queries/provenance";
import { deleteDerivation, findDerivation } from "@/db/queries/sources";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";
import { orderRechecks } from "./order-rechecks";

/**
 * Takes back that one source repeats another. The ledger keeps what was said,
 * and the claims whose origins it bears on are looked at again.
 */
export async function removeDerivation(
  actor: Actor,
  derivationId: string,
): Promise<Result<{ rechecked: string[] }, "not-found" | "not-your-role">> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const key = { newsroomId, derivationId };
  return db.transaction(async (tx) => {
    await lockProvenance(tx, newsroomId);
    const derivation = await findDerivation(tx, key);
    if (!derivation) return refuse("not-found");
    const change = { kind: "parted", derivation } as const;
    const rechecked = await orderRechecks(tx, newsroomId, change);
    await deleteDerivation(tx, key);
    const { childId, parentId, ...said } = derivation;
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "derivation.removed",
      subjectKind: "source",
      subjectId: childId,
      payload: { derivation: derivationId, from: parentId, ...said, rechecked },
    });
    return ok({ rechecked });
  });
}

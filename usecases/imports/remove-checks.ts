import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { deleteChecks, holdImportedChecks } from "@/db/queries/imported-checks";
import { addEntry } from "@/db/queries/ledger";
import { removeClaims } from "@/db/queries/match-index";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";

/** As many as one transaction takes away. */
const STEP = 1000;

/** Takes one check of another house away; a later import may bring it again. */
export async function removeImportedCheck(
  actor: Actor,
  { checkId }: { checkId: string },
): Promise<Result<undefined, "not-your-role" | "not-found">> {
  if (!may(actor, "importChecks")) return refuse("not-your-role");
  return db.transaction(async (tx) => {
    const gone = await takeAway(tx, actor, { id: checkId });
    if (gone === 0) return refuse("not-found");
    await record(tx, actor, { check: checkId });
    return ok(undefined);
  });
}

/** Takes away all checks of a host, in steps: what is gone of it stays gone. */
export async function removePublisherChecks(
  actor: Actor,
  { host }: { host: string },
): Promise<Result<{ removed: number }, "not-your-role" | "not-found">> {
  if (!may(actor, "importChecks")) return refuse("not-your-role");
  let removed = 0;
  for (let gone = STEP; gone === STEP; ) {
    gone = await db.transaction(async (tx) => {
      const taken = await takeAway(tx, actor, { host });
      if (taken > 0) await record(tx, actor, { host, removed: taken });
      return taken;
    });
    removed += gone;
  }
  return removed === 0 ? refuse("not-found") : ok({ removed });
}

async function takeAway(
  tx: Transaction,
  { newsroomId }: Actor,
  which: { id: string } | { host: string },
): Promise<number> {
  await holdImportedChecks(tx, newsroomId);
  const gone = await deleteChecks(tx, { newsroomId, ...which }, STEP);
  await removeClaims(tx, { newsroomId, shelf: "imported" }, gone);
  return gone.length;
}

async function record(
  tx: Transaction,
  { newsroomId, userId }: Actor,
  payload: Record<string, unknown>,
): Promise<void> {
  await addEntry(tx, {
    newsroomId,
    actorId: userId,
    action: "imported_check.removed",
    subjectKind: "newsroom",
    subjectId: newsroomId,
    payload,
  });
}

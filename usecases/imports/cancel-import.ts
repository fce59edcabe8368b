import "server-only";

import { db } from "@/db";
import { lockImport, updateImport } from "@/db/queries/imports";
import { isOver } from "@/domain/imports/state";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";
import { countsIn, recordStep } from "./import-steps";

/** Stops an import after the batch it is at; what it took so far stays. */
export async function cancelImport(
  actor: Actor,
  { importId }: { importId: string },
): Promise<
  Result<undefined, "not-your-role" | "not-found" | "import-is-over">
> {
  if (!may(actor, "importChecks")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const key = { newsroomId, importId };
  return db.transaction(async (tx) => {
    const held = await lockImport(tx, key);
    if (!held) return refuse("not-found");
    if (isOver(held.state)) return refuse("import-is-over");
    await updateImport(tx, key, { state: "cancelled", endedAt: new Date() });
    await recordStep(
      tx,
      { ...held, startedBy: userId },
      "import.cancelled",
      countsIn(held),
    );
    return ok(undefined);
  });
}

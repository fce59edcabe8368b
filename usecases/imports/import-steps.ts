import "server-only";

import type { BrokenFile } from "@/adapters/imports/entry";
import { db } from "@/db";
import type { Transaction } from "@/db/client";
import {
  type FoundImport,
  lockImport,
  updateImport,
} from "@/db/queries/imports";
import { addEntry } from "@/db/queries/ledger";
import type { ImportState } from "@/domain/imports/state";

type ImportKey = { newsroomId: string; importId: string };
type Held = Omit<FoundImport, "startedByName">;

/** Begins an import, or goes on with one that was; false where it is over. */
export async function startImport(key: ImportKey): Promise<boolean> {
  return db.transaction(async (tx) => {
    const held = await lockImport(tx, key);
    if (held?.state === "running") return true;
    if (held?.state !== "waiting") return false;
    const startedAt = new Date();
    await updateImport(tx, key, { state: "running", startedAt });
    await recordStep(tx, held, "import.started", {
      filename: held.filename,
      format: held.format,
      bytes: held.bytes,
    });
    return true;
  });
}

/**
 * Ends an import that was read to its end, or until `broken`. Undefined where
 * it was ended by someone else meanwhile.
 */
export async function endImport(
  key: ImportKey,
  broken?: BrokenFile,
): Promise<ImportState | undefined> {
  return db.transaction(async (tx) => {
    const held = await lockImport(tx, key);
    if (held?.state !== "running") return undefined;
    const state = broken ? "failed" : "finished";
    await updateImport(tx, key, {
      state,
      failure: broken?.reason ?? null,
      failureCause: broken?.cause.slice(0, 500) ?? null,
      endedAt: new Date(),
    });
    await recordStep(tx, held, `import.${state}`, {
      ...countsIn(held),
      ...(broken && { reason: broken.reason }),
    });
    return state;
  });
}

/** Writes a step of an import into the history; no record is named there. */
export async function recordStep(
  tx: Transaction,
  held: Pick<Held, "newsroomId" | "id" | "startedBy" | "sha256">,
  action: string,
  payload: Record<string, unknown>,
): Promise<void> {
  await addEntry(tx, {
    newsroomId: held.newsroomId,
    actorId: held.startedBy,
    action,
    subjectKind: "import",
    subjectId: held.id,
    payload: { sha256: held.sha256, ...payload },
  });
}

/** The counts of an import, as the history keeps them. */
export function countsIn(held: Held) {
  const { read, added, updated, unchanged, refused } = held;
  return { read, added, updated, unchanged, refused };
}

import "server-only";

import { readFirstRows } from "@/adapters/imports/read-file";
import { db } from "@/db";
import { findImport, lockImport, updateImport } from "@/db/queries/imports";
import { type ColumnMapping, guessMapping } from "@/domain/imports/columns";
import type { MappingInput } from "@/domain/imports/import-input";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";
import { openKeptFile } from "./kept-file";
import { queueImport } from "./queue-import";

/** As many rows as show what a column holds. */
const SHOWN = 5;
/** As much of a cell as tells what it is. */
const CELL = 160;

/** The first rows of a table that waits, and what its columns seem to hold. */
export async function readMapping(
  actor: Actor,
  importId: string,
): Promise<{ rows: string[][]; guess: ColumnMapping } | undefined> {
  const { newsroomId } = actor;
  const held = await findImport(db, { newsroomId, importId });
  if (held?.state !== "mapping") return undefined;
  const file = await openKeptFile(held.sha256);
  if (!file) return undefined;
  const rows = await readFirstRows(file, SHOWN);
  const guess = guessMapping(rows);
  return {
    guess,
    rows: rows.map((row) => row.map((cell) => cell.slice(0, CELL))),
  };
}

/** Says what the columns of a table hold, and has it read. */
export async function confirmMapping(
  actor: Actor,
  { importId, mapping }: MappingInput,
): Promise<Result<undefined, "not-your-role" | "not-found" | "import-is-on">> {
  if (!may(actor, "importChecks")) return refuse("not-your-role");
  const { newsroomId } = actor;
  const key = { newsroomId, importId };
  return db.transaction(async (tx) => {
    const held = await lockImport(tx, key);
    if (!held) return refuse("not-found");
    if (held.state !== "mapping") return refuse("import-is-on");
    await updateImport(tx, key, { state: "waiting", mapping });
    await queueImport(tx, { newsroomId, id: importId });
    return ok(undefined);
  });
}

import { sql } from "drizzle-orm";
import postgres from "postgres";

import { putBlob } from "@/adapters/blobs/blob-store";
import { type Executor, inside } from "@/db/client";
import { checkChain } from "@/db/queries/ledger";
import { copyIn, emptyTables, listMigrations, listTables } from "@/db/tables";
import { BackupError, MANIFEST, type Manifest, type Tell } from "./manifest";
import { checkBackup, partsOf } from "./read-backup";

type Asked = { file: string; replace: boolean };

/**
 * Puts a backup in the place of what the database holds. The file is checked
 * first; then all of it is loaded in one transaction, which ends only if the
 * loaded ledger holds and its heads are those of the backup.
 *
 * @throws BackupError with what is wrong; nothing is replaced then.
 */
export async function restoreBackup(
  client: postgres.Sql,
  { file, replace }: Asked,
  tell: Tell,
): Promise<Manifest> {
  tell("Checking the file…");
  const said = await checkBackup(file);
  tell(`${said.parts.length} parts, all as they were backed up.`);
  await client.begin(async (tx) => {
    await requireSameShape(tx, said);
    if (!replace) await requireEmpty(tx);
    await switchTriggersOff(tx);
    await emptyTables(tx, await listTables(tx));
    await load(tx, said, { file, tell });
    await requireLedger(inside(tx, client), said);
    tell("The ledger holds, and ends where the backup's did.");
  });
  return said;
}

async function requireSameShape(tx: postgres.TransactionSql, said: Manifest) {
  const here = await listMigrations(tx);
  if (here.join() === said.migrations.join()) return;
  throw new BackupError(
    `The backup is of a database with ${said.migrations.length} migrations, and this one has ${here.length} or others. Restore it with the version that made it, then start the newer one.`,
  );
}

async function requireEmpty(tx: postgres.TransactionSql) {
  const [some] = await tx`select from newsrooms limit 1`;
  if (!some) return;
  throw new BackupError(
    "The database already holds a newsroom. To put the backup in its place, add --replace.",
  );
}

/** History is append-only by triggers, and a load is not an act. */
async function switchTriggersOff(tx: postgres.TransactionSql) {
  try {
    await tx`set local session_replication_role = replica`;
  } catch (error) {
    if (!(error instanceof postgres.PostgresError)) throw error;
    if (error.code !== "42501") throw error;
    throw new BackupError(
      "The database role may not load history: it needs the right to set session_replication_role (a superuser has it, or GRANT SET ON PARAMETER session_replication_role).",
    );
  }
}

async function load(
  tx: postgres.TransactionSql,
  said: Manifest,
  { file, tell }: { file: string; tell: Tell },
) {
  const tables = new Map(said.tables.map((table) => [table.name, table]));
  let before = "";
  for await (const { name, bytes } of partsOf(file)) {
    const [kind, which = ""] = name.split("/");
    const table = kind === "tables" ? tables.get(which) : undefined;
    const now = table?.name ?? kind ?? "";
    if (now !== before && name !== MANIFEST) tell(`Loading ${now}…`);
    before = now;
    if (table) await copyIn(tx, table, bytes);
    // Under its own hash a blob takes no other's place, come what may.
    if (kind === "blobs") await putBlob(bytes);
  }
}

async function requireLedger(on: Executor, said: Manifest) {
  const newsrooms = await on.execute<{ id: string }>(sql`
    select newsroom_id as id from ledger union
    select newsroom_id from ledger_heads`);
  if (newsrooms.length !== Object.keys(said.heads).length) {
    throw new BackupError("The backup lacks the ledger of a newsroom.");
  }
  for (const { id } of newsrooms) {
    const { head, firstFault } = await checkChain(on, id);
    if (firstFault !== undefined) {
      throw new BackupError(
        `The ledger of newsroom ${id} does not hold from entry ${firstFault}.`,
      );
    }
    if (head !== said.heads[id]) {
      throw new BackupError(
        `The ledger of newsroom ${id} does not end where the backup says.`,
      );
    }
  }
}

import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type postgres from "postgres";

/** A table as `COPY` moves it, with the columns that aren't computed. */
export type Table = { name: string; columns: string[] };

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

function target({ name, columns }: Table): string {
  return `${quoted(name)} (${columns.map(quoted).join(", ")})`;
}

/** Every table of the desk; the job queue has a schema of its own. */
export async function listTables(
  tx: postgres.TransactionSql,
): Promise<Table[]> {
  return tx<Table[]>`
    select c.relname as name,
      array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
      and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    group by c.relname order by c.relname`;
}

/** Names of the migrations that the database has, by their hashes. */
export async function listMigrations(
  tx: postgres.TransactionSql,
): Promise<string[]> {
  const rows = await tx<{ hash: string }[]>`
    select hash from drizzle.__drizzle_migrations order by created_at, id`;
  return rows.map(({ hash }) => hash);
}

/** A table's rows as `COPY` writes them: lines of tab-separated text. */
export async function copyOut(
  tx: postgres.TransactionSql,
  table: Table,
): Promise<AsyncIterable<Buffer>> {
  return tx.unsafe(`copy ${target(table)} to stdout`).readable();
}

/** Adds rows to a table as `copyOut` gave them. */
export async function copyIn(
  tx: postgres.TransactionSql,
  table: Table,
  bytes: Buffer,
): Promise<void> {
  const sink = await tx.unsafe(`copy ${target(table)} from stdin`).writable();
  await pipeline(Readable.from([bytes]), sink);
}

/** Takes every row out of these tables; only where triggers don't fire. */
export async function emptyTables(
  tx: postgres.TransactionSql,
  tables: readonly Table[],
): Promise<void> {
  const names = tables.map(({ name }) => quoted(name)).join(", ");
  await tx.unsafe(`truncate ${names}`);
}

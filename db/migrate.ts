import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as run } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

import { installQueue } from "./jobs";

/** The oldest server whose features the migrations use. */
export const OLDEST_POSTGRES = 18;

/** A database that can't be used; the message says why and what to do. */
export class DatabaseError extends Error {}

/**
 * Brings a database up to date, one process at a time.
 *
 * @throws DatabaseError when the server can't be reached or is too old.
 */
export async function migrate(url: string): Promise<void> {
  const client = postgres(url, {
    max: 1,
    onnotice: () => {},
    connect_timeout: 10,
  });
  try {
    await requireServer(client, url);
    // Two instances that start together migrate one after the other.
    await client`select pg_advisory_lock(hashtext('countersign migrations'))`;
    await run(drizzle({ client }), { migrationsFolder: "db/migrations" });
    await installQueue(url);
  } finally {
    await client.end();
  }
}

async function requireServer(client: postgres.Sql, url: string) {
  const { host } = new URL(url);
  let version: number;
  try {
    const [row] =
      await client`select current_setting('server_version_num')::int as version`;
    version = Math.floor(Number(row?.version) / 10_000);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseError(
      `The database at ${host} can't be used: ${reason || "no answer"}. Check DATABASE_URL.`,
    );
  }
  if (version < OLDEST_POSTGRES) {
    throw new DatabaseError(
      `The database at ${host} is PostgreSQL ${version}; Countersign needs ${OLDEST_POSTGRES} or newer.`,
    );
  }
}

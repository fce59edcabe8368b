import postgres from "postgres";

import { migrate } from "@/db/migrate";
import { startEmbeddedPostgres } from "@/scripts/embedded-postgres";

/** A new, migrated database on a throw-away server of this checkout. */
export async function openTestDatabase(name: string) {
  const server = await startEmbeddedPostgres(".data/test-postgres", [
    // Nothing here outlives the run, so nothing need reach the disk.
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
  ]);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  const admin = postgres(server.url, { max: 1, onnotice: () => {} });
  await admin.unsafe(`drop database if exists ${name} with (force)`);
  await admin.unsafe(`create database ${name}`);
  await admin.end();
  await migrate(url.href);
  return { url: url.href, stop: server.stop };
}

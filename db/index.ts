import "server-only";

import { env } from "@/lib/env";
import { connect, type Database } from "./client";

// One pool a process, also when a development server loads this file anew.
const held = globalThis as typeof globalThis & { countersignDb?: Database };

held.countersignDb ??= connect(
  env().DATABASE_URL ?? "postgres://database-url-is-not-set.invalid/",
  env().DATABASE_POOL,
);

/** The pool of this process; it connects with the first query, not before. */
export const db: Database = held.countersignDb;

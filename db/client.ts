import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";

/** Opens a pool; scripts and tests call this, the app uses `db`. */
export function connect(url: string, max = 10) {
  return drizzle({ client: postgres(url, { max, onnotice: () => {} }) });
}

export type Database = ReturnType<typeof connect>;

export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** Anything a query can run on. */
export type Executor = Database | Transaction;

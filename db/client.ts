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

/**
 * Our queries inside a transaction that was begun on the bare client, where
 * `COPY` and settings of the session need it.
 */
export function inside(
  tx: postgres.TransactionSql,
  client: postgres.Sql,
): Executor {
  // postgres.js gives a transaction all that a client has but its options.
  const { options } = client;
  const whole = Object.assign(tx, {
    options: {
      ...options,
      parsers: { ...options.parsers },
      serializers: { ...options.serializers },
    },
  });
  return drizzle({ client: whole as unknown as postgres.Sql });
}

import postgres from "postgres";

/** The PostgreSQL error inside what drizzle throws, if it is one. */
function pgError(error: unknown): postgres.PostgresError | undefined {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof postgres.PostgresError ? cause : undefined;
}

/** Whether the database refused because of this constraint, index or rule. */
export function breaks(error: unknown, constraint: string): boolean {
  return pgError(error)?.constraint_name === constraint;
}

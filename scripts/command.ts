import { DatabaseError, migrate } from "@/db/migrate";
import { forgetEnv, SettingError } from "@/lib/env";
import { BackupError } from "./backup/manifest";
import { EmbeddedPostgresError } from "./embedded-files";
import { provideDatabase, provideSecret, readEnvFile } from "./settings";

/** Wrong words on the command line; the message says how it is called. */
export class UsageError extends Error {}

const FOR_PEOPLE = [
  SettingError,
  DatabaseError,
  EmbeddedPostgresError,
  UsageError,
  BackupError,
];

/** Says an expected failure in one sentence; the unexpected with its stack. */
export function tell(error: unknown) {
  const known = FOR_PEOPLE.some((kind) => error instanceof kind);
  console.error(known ? (error as Error).message : error);
  process.exitCode = 1;
}

/**
 * Runs a shell command on the installation's database, migrated. What needs
 * the settings must be imported inside `run`: they are complete only then.
 */
export async function withDatabase(run: () => Promise<void>): Promise<void> {
  try {
    readEnvFile();
    const { url, embedded } = await provideDatabase();
    try {
      await provideSecret();
      forgetEnv();
      await migrate(url);
      await run();
    } finally {
      // Also after a failure: an open pool would keep the process alive.
      const { db } = await import("@/db");
      await db.$client.end();
      await embedded?.stop();
    }
  } catch (error) {
    tell(error);
  }
}

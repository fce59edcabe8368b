import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { loadEnvFile } from "node:process";

import { dataPath, env } from "@/lib/env";
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from "./embedded-postgres";

/** Where the embedded server of this installation keeps its data. */
export const embeddedFolder = () => dataPath("postgres");

/** Takes in `.env` where there is one; what is already set wins. */
export function readEnvFile() {
  if (existsSync(".env")) loadEnvFile(".env");
}

/** Gives this process the secret that sessions are signed with, made once. */
export async function provideSecret() {
  if (env().AUTH_SECRET) return;
  const file = dataPath("auth-secret");
  await mkdir(env().DATA_DIR, { recursive: true });
  if (!existsSync(file)) {
    await writeFile(file, randomBytes(32).toString("base64url"), {
      mode: 0o600,
    });
  }
  process.env.AUTH_SECRET = await readFile(file, "utf8");
}

/**
 * Gives this process a database: the one DATABASE_URL names, or the embedded
 * one, started if it does not run. `embedded` is ours to stop at the end.
 */
export async function provideDatabase(): Promise<{
  url: string;
  embedded?: EmbeddedPostgres;
}> {
  const { DATABASE_URL } = env();
  if (DATABASE_URL) return { url: DATABASE_URL };
  const embedded = await startEmbeddedPostgres(embeddedFolder());
  process.env.DATABASE_URL = embedded.url;
  return { url: embedded.url, embedded };
}

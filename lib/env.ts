import { join } from "node:path";
import { z } from "zod";

const flag = z
  .enum(["0", "1", "true", "false", ""])
  .optional()
  .transform((value) => value === "1" || value === "true");

const filled = (value: unknown) => (value === "" ? undefined : value);

const settings = z.object({
  DATABASE_URL: z.preprocess(
    filled,
    z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  ),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  PUBLIC_URL: z.preprocess(filled, z.url({ protocol: /^https?$/ }).optional()),
  AUTH_SECRET: z.preprocess(filled, z.string().min(32).optional()),
  DATA_DIR: z.string().min(1).default(".data"),
  SEED_DEMO: flag,
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])
    .default("info"),
  S3_ENDPOINT: z.preprocess(filled, z.url().optional()),
  S3_BUCKET: z.preprocess(filled, z.string().optional()),
  S3_REGION: z.string().default("us-east-1"),
  S3_ACCESS_KEY_ID: z.preprocess(filled, z.string().optional()),
  S3_SECRET_ACCESS_KEY: z.preprocess(filled, z.string().optional()),
  FETCH_ALLOWED_HOSTS: z
    .string()
    .default("")
    .transform((list) => list.split(/[\s,]+/).filter(Boolean)),
  WEBSUB_HUB: z.preprocess(filled, z.url({ protocol: /^https?$/ }).optional()),
  WAYBACK_URL: z.preprocess(
    filled,
    z.url({ protocol: /^https?$/ }).default("https://web.archive.org"),
  ),
  WAYBACK_ACCESS_KEY: z.preprocess(filled, z.string().optional()),
  WAYBACK_SECRET_KEY: z.preprocess(filled, z.string().optional()),
  PERMA_URL: z.preprocess(
    filled,
    z.url({ protocol: /^https?$/ }).default("https://api.perma.cc"),
  ),
  PERMA_API_KEY: z.preprocess(filled, z.string().optional()),
  PERMA_FOLDER: z.preprocess(filled, z.string().optional()),
  TSA_URL: z.preprocess(filled, z.url({ protocol: /^https?$/ }).optional()),
  TSA_CA_FILE: z.preprocess(filled, z.string().optional()),
});

export type Env = z.infer<typeof settings>;

/** A setting that the installation can't start with; the message names it. */
export class SettingError extends Error {}

/**
 * Reads the settings from an environment.
 *
 * @throws SettingError with one sentence a person can act on.
 */
export function readEnv(from: Record<string, string | undefined>): Env {
  const read = settings.safeParse(from);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const name = String(issue?.path[0]);
  throw new SettingError(
    `The setting ${name} is not usable: ${issue?.message ?? "unknown fault"}.`,
  );
}

let current: Env | undefined;

/** The settings of this process, read once. */
export function env(): Env {
  current ??= readEnv(process.env);
  return current;
}

/** Has the settings read anew, after a start-up step has completed them. */
export function forgetEnv() {
  current = undefined;
}

/** The address people reach this installation at, without a closing slash. */
export function baseUrl(): string {
  const { PUBLIC_URL, PORT } = env();
  return (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, "");
}

/** Whether people reach it over TLS, so that cookies may insist on it. */
export function behindTls(): boolean {
  return baseUrl().startsWith("https:");
}

/** A path inside the data folder. */
export function dataPath(...parts: string[]): string {
  return join(env().DATA_DIR, ...parts);
}

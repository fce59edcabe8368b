import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";

import { migrate } from "@/db/migrate";
import { baseUrl, env, forgetEnv } from "@/lib/env";
import { BuildError, buildIfChanged } from "./build";
import { tell, UsageError } from "./command";
import type { EmbeddedPostgres } from "./embedded-postgres";
import { provideDatabase, provideSecret, readEnvFile } from "./settings";

const dev = process.argv.includes("--dev");

let embedded: EmbeddedPostgres | undefined;
let server: ChildProcess | undefined;
let stopping = false;

const announce = (line: string) => console.log(line);

async function start() {
  readEnvFile();
  const { PORT } = env();
  await requireFreePort(PORT);

  announce("Database …");
  const database = await provideDatabase();
  embedded = database.embedded;
  await provideSecret();
  forgetEnv();
  await migrate(database.url);

  if (embedded || env().SEED_DEMO) await seed();
  if (!dev) await buildIfChanged(announce);
  if (stopping) return;
  await serve(PORT);
  announce(`\nCountersign is at ${baseUrl()}`);
  if (embedded || env().SEED_DEMO) await sayDemoSignIns();
  announce("Ctrl-C stops it.");
}

/** Loads the example into a database that has nothing in it. */
async function seed() {
  const { seedDemo } = await import("./demo/seed");
  const loaded = await seedDemo();
  if (loaded) announce("The Mali example is loaded.");
}

async function sayDemoSignIns() {
  const { demoSignIns } = await import("./demo/seed");
  const lines = await demoSignIns();
  if (lines.length === 0) return;
  announce("Sign in at /sign-in as one of:");
  for (const line of lines) announce(`  ${line}`);
}

/** Starts the web server and waits until it answers. */
async function serve(port: number) {
  const next = "node_modules/next/dist/bin/next";
  server = spawn(
    process.execPath,
    [next, dev ? "dev" : "start", "-p", String(port)],
    {
      stdio: ["ignore", "pipe", "inherit"],
      // A group of its own: Ctrl-C reaches us, and we stop it in good order.
      detached: true,
      env: { ...process.env, NODE_ENV: dev ? "development" : "production" },
    },
  );
  server.stdout?.on("data", (chunk: Buffer) => {
    if (dev || chunk.toString().startsWith("{")) process.stdout.write(chunk);
  });
  server.once("exit", (code) => {
    if (stopping) return;
    console.error("The web server ended by itself.");
    void stop(code ?? 1);
  });
  for (let tries = 0; tries < 600 && !stopping; tries += 1) {
    if (await answers(port)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/health`);
    return response.ok;
  } catch {
    return false;
  }
}

function requireFreePort(port: number): Promise<void> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once("error", () =>
      fail(
        new UsageError(
          `Port ${port} is taken. Stop what uses it, or set PORT to another.`,
        ),
      ),
    );
    probe.listen(port, () => probe.close(() => done()));
  });
}

async function stop(code: number) {
  if (stopping) return;
  stopping = true;
  if (server?.pid && server.exitCode === null) {
    const ended = new Promise((done) => server?.once("exit", done));
    process.kill(-server.pid, "SIGTERM");
    await ended;
  }
  await embedded?.stop();
  process.exit(code);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => void stop(0));
}

try {
  await start();
} catch (error) {
  if (error instanceof BuildError) console.error(error.message);
  else tell(error);
  await stop(1);
}

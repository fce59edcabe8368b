import { type SpawnOptions, spawn } from "node:child_process";
import { mkdir, readFile, rm } from "node:fs/promises";

import { openTestDatabase } from "@/e2e/test-database";
import { BuildError, buildIfChanged } from "./build";
import { findBrowser } from "./find-browser";
import { freePort } from "./free-port";

/** What came of one part of the run. */
type Tally = { passed: number; failed: number; skipped: number };

const REPORTS = ".data/test-reports";

/** Runs a program with its output shown; answers its exit code. */
function run(args: string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      stdio: ["ignore", "inherit", "inherit"],
      ...options,
    });
    child.once("error", fail);
    child.once("exit", (code) => done(code ?? 1));
  });
}

/** A check that is one test: it holds or it doesn't. */
async function check(name: string, args: string[]): Promise<Tally> {
  console.log(`\n── ${name}`);
  const failed = (await run(args)) === 0 ? 0 : 1;
  return { passed: 1 - failed, failed, skipped: 0 };
}

async function unitTests(): Promise<Tally> {
  console.log("\n── unit and database tests");
  const file = `${REPORTS}/unit.json`;
  const code = await run([
    "node_modules/vitest/vitest.mjs",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  const report = await readJson(file);
  return settle(code, {
    passed: Number(report.numPassedTests ?? 0),
    failed: Number(report.numFailedTests ?? 0),
    skipped: Number(report.numPendingTests ?? 0),
  });
}

async function browserTests(): Promise<Tally> {
  console.log("\n── browser tests");
  try {
    await buildIfChanged(console.log);
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const database = await openTestDatabase(`browser_${process.pid}`);
  const port = String(await freePort());
  const file = `${REPORTS}/browser.json`;
  try {
    const code = await run(
      ["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"],
      {
        env: {
          ...process.env,
          DATABASE_URL: database.url,
          PORT: port,
          PUBLIC_URL: `http://localhost:${port}`,
          AUTH_SECRET: "a secret that only the tests know, 32+",
          DATA_DIR: ".data/test",
          LOG_LEVEL: "error",
          // Stories open sites of this machine for the desk to capture.
          FETCH_ALLOWED_HOSTS: "127.0.0.1",
          CHROMIUM_PATH: await findBrowser(),
          PLAYWRIGHT_JSON_OUTPUT_FILE: file,
        },
      },
    );
    const { stats = {} } = await readJson(file);
    const counts = stats as Record<string, number>;
    return settle(code, {
      passed: (counts.expected ?? 0) + (counts.flaky ?? 0),
      failed: counts.unexpected ?? 0,
      skipped: counts.skipped ?? 0,
    });
  } finally {
    await database.stop();
  }
}

/** A run that failed without a failed test still failed. */
function settle(code: number, tally: Tally): Tally {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

async function readJson(file: string): Promise<Record<string, unknown>> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return {};
  }
}

await rm(REPORTS, { recursive: true, force: true });
await mkdir(REPORTS, { recursive: true });
const next = "node_modules/next/dist/bin/next";
const parts = [
  await check("lint", ["node_modules/@biomejs/biome/bin/biome", "check", "."]),
  await check("route types", [next, "typegen"]),
  await check("types", ["node_modules/typescript/bin/tsc", "--noEmit"]),
  await unitTests(),
  await browserTests(),
];
const sum = (key: keyof Tally) =>
  parts.reduce((total, part) => total + part[key], 0);
const skipped = sum("skipped") > 0 ? `, ${sum("skipped")} skipped` : "";
process.exitCode = sum("failed") === 0 ? 0 : 1;
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed${skipped}`);

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const SOURCES = [
  "adapters",
  "app",
  "auth",
  "components",
  "db",
  "documents",
  "domain",
  "lib",
  "usecases",
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "instrumentation.ts",
  "tsconfig.json",
];

const STAMP = ".next/built-from";

/** Builds the application if its sources are not those it was built from. */
export async function buildIfChanged(
  announce: (line: string) => void,
): Promise<boolean> {
  const wanted = await hashOf(SOURCES);
  const built = existsSync(STAMP) ? await readFile(STAMP, "utf8") : "";
  if (built === wanted) return false;
  announce("Building the application (once, and after an update) …");
  await run(["node_modules/next/dist/bin/next", "build"]);
  await mkdir(".next", { recursive: true });
  await writeFile(STAMP, wanted);
  return true;
}

async function hashOf(paths: string[]): Promise<string> {
  const hash = createHash("sha256");
  const files: string[] = [];
  for (const path of paths) files.push(...(await filesUnder(path)));
  for (const file of files.sort()) {
    hash.update(file).update(await readFile(file));
  }
  return hash.digest("hex");
}

async function filesUnder(path: string): Promise<string[]> {
  if (!existsSync(path)) return [];
  if (/\.\w+$/.test(path)) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Runs a build step quietly; what it said is shown when it fails. */
function run(args: string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NODE_ENV: "production" },
    });
    const said: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => said.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
    child.once("error", fail);
    child.once("exit", (code) => {
      if (code === 0) return done();
      process.stderr.write(Buffer.concat(said));
      fail(new BuildError("The application could not be built; see above."));
    });
  });
}

/** The build failed; what it said has been shown. */
export class BuildError extends Error {}

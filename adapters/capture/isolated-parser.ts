import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import type { Readable } from "node:stream";

/** What one run of the parser may take. */
export type ParserLimits = { milliseconds: number; megabytes: number };

const PROGRAM = path.join("adapters", "capture", "parse-process.ts");
const HOOKS = path.join("adapters", "capture", "resolve-sources.mjs");

/** What the parser may read: its own code, and nothing of the newsroom's. */
const READABLE = ["adapters", "domain", "lib", "node_modules", "package.json"];

/** The largest article with all its sentences is far smaller. */
const LONGEST_ANSWER = 64 * 1024 * 1024;
const LONGEST_COMPLAINT = 4000;

/** What Node sets aside beyond its heap: stacks, code, buffers of libraries. */
const OVERHEAD_MEGABYTES = 1024;

/** Sets the most memory the process may have, where the system knows how. */
const LIMITED = 'ulimit -d "$1" 2>/dev/null; shift; exec "$@"';

/**
 * Runs the parser on `bytes` in a process of its own and gives its answer as
 * JSON, or null if the process was ended at a limit. Throws if the parser
 * itself fails, which no file should bring about. The reasons are in
 * `docs/decisions/0012-files-are-read-in-a-process-of-their-own.md`.
 */
export async function runParser(
  bytes: Uint8Array,
  hints: object,
  limits: ParserLimits,
): Promise<string | null> {
  const [command = "", ...args] = commandLine(hints, limits.megabytes);
  const child: ChildProcess = spawn(/*turbopackIgnore: true*/ command, args, {
    // Nothing of the server's environment, which holds its secrets.
    env: { NODE_ENV: "production", TZ: "UTC" },
    stdio: ["pipe", "ignore", "pipe", "pipe"],
    timeout: limits.milliseconds,
    killSignal: "SIGKILL",
  });
  const answer = collect(child.stdio[3] as Readable, LONGEST_ANSWER, child);
  const complaint = collect(child.stderr as Readable, LONGEST_COMPLAINT, child);
  // The process may end before it has taken everything; how it ended tells.
  child.stdin?.on("error", () => {});
  child.stdin?.end(bytes);
  const [code] = await once(child, "close");
  if (code === 0) return answer();
  const wasReading = answer() !== "";
  if (code === null && (wasReading || child.killed)) return null;
  throw new Error(`The file parser failed (${code}): ${complaint()}`);
}

/** Keeps what a stream says; one that says too much ends the process. */
function collect(
  stream: Readable,
  most: number,
  child: ChildProcess,
): () => string {
  const chunks: Buffer[] = [];
  let length = 0;
  stream.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length <= most) chunks.push(chunk);
    else child.kill("SIGKILL");
  });
  return () => Buffer.concat(chunks).toString("utf8");
}

/** Node on the parser's source, with leave to read code and to do no more. */
function commandLine(hints: object, megabytes: number): string[] {
  const root = projectRoot();
  const node = [
    process.execPath,
    "--permission",
    ...READABLE.map(
      (name) => `--allow-fs-read=${realpathSync(within(root, name))}`,
    ),
    `--max-old-space-size=${megabytes}`,
    "--import",
    within(root, HOOKS),
    within(root, PROGRAM),
    JSON.stringify(hints),
  ];
  if (process.platform === "win32") return node;
  const kilobytes = (megabytes + OVERHEAD_MEGABYTES) * 1024;
  return ["/bin/sh", "-c", LIMITED, "sh", String(kilobytes), ...node];
}

/** The folder with our sources, above the one a build may run in. */
function projectRoot(): string {
  const start = process.cwd();
  let folder = start;
  while (!existsSync(within(folder, PROGRAM))) {
    const above = path.dirname(folder);
    if (above === folder)
      throw new Error(`No ${PROGRAM} in or above ${start}.`);
    folder = above;
  }
  return folder;
}

/** A path the bundler is not to follow: it would take the whole project in. */
function within(folder: string, name: string): string {
  return path.join(/*turbopackIgnore: true*/ folder, name);
}

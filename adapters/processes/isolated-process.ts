import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import type { Readable } from "node:stream";

/** A program of ours that runs in a process of its own. */
export type Program = {
  /** Its file, from the project's root. */
  file: string;
  /** The folders of our sources that it may read, beside `node_modules`. */
  sources: readonly string[];
  /** Whether it loads a library of native code. */
  native: boolean;
};

/** What one run may take. */
export type ProcessLimits = {
  milliseconds: number;
  /** Of the JavaScript heap. */
  megabytes: number;
  /** Beyond the heap: stacks, code, buffers, what native libraries take. */
  megabytesBeyond: number;
  /** Of the answer. */
  answerBytes: number;
};

/** What a run is given: an argument and what it reads on standard input. */
export type ProcessInput = { argument: string; bytes: Uint8Array };

const HOOKS = path.join("adapters", "processes", "resolve-sources.mjs");
const LIBRARIES = ["node_modules", "package.json"];
const LONGEST_COMPLAINT = 4000;

/** Sets the most memory the process may have, where the system knows how. */
const LIMITED = 'ulimit -d "$1" 2>/dev/null; shift; exec "$@"';

/**
 * Runs a program of ours in a process of its own and gives what it answers on
 * channel 3, or null if the process was ended at a limit. A program writes one
 * byte first to say that all is loaded, which is not part of the answer.
 * Throws if the program itself fails, which no input should bring about. The
 * reasons are in `docs/decisions/0012-files-are-read-in-a-process-of-their-own.md`.
 */
export async function runIsolated(
  program: Program,
  input: ProcessInput,
  limits: ProcessLimits,
): Promise<Uint8Array | null> {
  const [command = "", ...args] = commandLine(program, input, limits);
  const child: ChildProcess = spawn(/*turbopackIgnore: true*/ command, args, {
    // Nothing of the server's environment, which holds its secrets.
    env: { NODE_ENV: "production", TZ: "UTC" },
    stdio: ["pipe", "ignore", "pipe", "pipe"],
    timeout: limits.milliseconds,
    killSignal: "SIGKILL",
  });
  const answer = collect(child, 3, limits.answerBytes);
  const complaint = collect(child, 2, LONGEST_COMPLAINT);
  // The process may end before it has taken everything; how it ended tells.
  child.stdin?.on("error", () => {});
  child.stdin?.end(input.bytes);
  const [code] = await once(child, "close");
  if (code === 0) return answer().subarray(1);
  const wasAtWork = answer().length > 0;
  if (code === null && (wasAtWork || child.killed)) return null;
  throw new Error(`${program.file} failed (${code}): ${complaint()}`);
}

/** Keeps what a channel says; one that says too much ends the process. */
function collect(
  child: ChildProcess,
  channel: 2 | 3,
  most: number,
): () => Buffer {
  const chunks: Buffer[] = [];
  let length = 0;
  (child.stdio[channel] as Readable).on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length <= most) chunks.push(chunk);
    else child.kill("SIGKILL");
  });
  return () => Buffer.concat(chunks);
}

/** Node on the program's source, with leave to read code and to do no more. */
function commandLine(
  { file, sources, native }: Program,
  { argument }: ProcessInput,
  { megabytes, megabytesBeyond }: ProcessLimits,
): string[] {
  const root = projectRoot(file);
  const node = [
    process.execPath,
    "--permission",
    ...(native ? ["--allow-addons", "--no-warnings"] : []),
    ...[...sources, ...LIBRARIES].map(
      (name) => `--allow-fs-read=${realpathSync(within(root, name))}`,
    ),
    `--max-old-space-size=${megabytes}`,
    "--import",
    within(root, HOOKS),
    within(root, file),
    argument,
  ];
  if (process.platform === "win32") return node;
  const kilobytes = (megabytes + megabytesBeyond) * 1024;
  return ["/bin/sh", "-c", LIMITED, "sh", String(kilobytes), ...node];
}

/** The folder with our sources, above the one a build may run in. */
function projectRoot(file: string): string {
  const start = process.cwd();
  let folder = start;
  while (!existsSync(within(folder, file))) {
    const above = path.dirname(folder);
    if (above === folder) throw new Error(`No ${file} in or above ${start}.`);
    folder = above;
  }
  return folder;
}

/** A path the bundler is not to follow: it would take the whole project in. */
function within(folder: string, name: string): string {
  return path.join(/*turbopackIgnore: true*/ folder, name);
}

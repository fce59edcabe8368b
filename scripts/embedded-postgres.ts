import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { createConnection } from "node:net";
import { join, resolve } from "node:path";
import postgres from "postgres";

import {
  binariesFor,
  currentHome,
  EmbeddedPostgresError,
  initialise,
  OWNER,
  passwordOf,
  readOr,
  serverAccount,
  usableHome,
} from "./embedded-files";
import { freePort } from "./free-port";

/** A PostgreSQL server of our own and the address of its database. */
export type EmbeddedPostgres = {
  url: string;
  /** Stops the server, unless another living process started it. */
  stop: () => Promise<void>;
};

const DATABASE = "countersign";

/**
 * Starts the PostgreSQL that npm brought, with its data in `folder`, or joins
 * the one that already runs there.
 *
 * @param settings extra server settings, as `-c` takes them.
 * @throws EmbeddedPostgresError when the folder or the server can't be used.
 */
export async function startEmbeddedPostgres(
  folder: string,
  settings: string[] = [],
): Promise<EmbeddedPostgres> {
  const home = await usableHome(resolve(folder), serverAccount());
  const running = await runningPort(home);
  const starter = Number(await readOr(join(home, "starter"), "0"));
  const child = running ? undefined : await launch(home, settings);
  const ours = child !== undefined || !isAlive(starter);
  if (ours) await writeFile(join(home, "starter"), String(process.pid));
  const url = await urlOf(home);
  await makeDatabase(url);
  return { url, stop: async () => (ours ? shutDown(home, child) : undefined) };
}

/** The address of the server that runs in `folder`, if one does. */
export async function runningUrl(folder: string): Promise<string | undefined> {
  const home = await currentHome(resolve(folder));
  return (await runningPort(home)) ? urlOf(home) : undefined;
}

async function launch(home: string, extra: string[]): Promise<ChildProcess> {
  const account = serverAccount();
  const binaries = await binariesFor(home, account);
  const data = join(home, "data");
  if (!existsSync(join(data, "PG_VERSION"))) {
    await initialise(binaries, data, account);
  }
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=200",
    "timezone=UTC",
    ...extra,
  ].flatMap((setting) => ["-c", setting]);
  const port = String(await freePort());
  const child = spawn(
    binaries.postgres,
    ["-D", data, "-p", port, ...settings],
    // A group of its own: Ctrl-C reaches us, and we stop it in good order.
    {
      ...account,
      cwd: home,
      detached: true,
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  await untilReady(child);
  // Neither the server nor its log keeps a short command from ending.
  child.unref();
  (child.stderr as unknown as { unref?: () => void } | null)?.unref?.();
  return child;
}

function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    let said = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-2000);
      if (said.includes("ready to accept connections")) done();
    });
    child.once("error", fail);
    child.once("exit", () => {
      const why = said.trim().split("\n").at(-1);
      fail(new EmbeddedPostgresError(`PostgreSQL did not start: ${why}`));
    });
  });
}

async function makeDatabase(url: string): Promise<void> {
  const admin = new URL(url);
  admin.pathname = "/postgres";
  const client = postgres(admin.href, { max: 1, onnotice: () => {} });
  try {
    const found =
      await client`select from pg_database where datname = ${DATABASE}`;
    if (found.length === 0) await client.unsafe(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

async function urlOf(home: string): Promise<string> {
  const port = await runningPort(home);
  const password = await passwordOf(home);
  return `postgres://${OWNER}:${password}@127.0.0.1:${port}/${DATABASE}`;
}

/** Lines of PostgreSQL's own note on the server that runs: process and port. */
async function postmaster(
  home: string,
): Promise<{ pid: number; port: number }> {
  const note = await readOr(join(home, "data", "postmaster.pid"), "");
  const [pid, , , port] = note.split("\n");
  return { pid: Number(pid), port: Number(port) };
}

async function runningPort(home: string): Promise<number | undefined> {
  const { pid, port } = await postmaster(home);
  // The note outlives a crash, and another process may have its number now.
  return isAlive(pid) && (await answers(port)) ? port : undefined;
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = createConnection({ port, host: "127.0.0.1" });
    socket.once("connect", () => socket.destroy());
    socket.once("error", () => done(false));
    socket.once("close", (failed) => done(!failed));
  });
}

async function shutDown(home: string, child?: ChildProcess): Promise<void> {
  const { pid } = await postmaster(home);
  // "Fast" shutdown: sessions are ended, nothing is lost.
  child?.ref();
  if (isAlive(pid)) process.kill(pid, "SIGINT");
  if (child && child.exitCode === null && child.signalCode === null) {
    await new Promise((done) => child.once("exit", done));
  }
  while (isAlive(pid)) await new Promise((done) => setTimeout(done, 50));
  await rm(join(home, "starter"), { force: true });
}

function isAlive(pid: number): boolean {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

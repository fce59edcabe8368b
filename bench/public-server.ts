import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { Agent, get } from "node:http";

import { openTestDatabase } from "@/e2e/test-database";
import { freePort } from "@/scripts/free-port";
import { percentile, print } from "./matching-growth";

const REQUESTS = 3_000;
const WARM_UP = 300;
const AT_ONCE = 16;
/** Linux counts a process's time in hundredths of a second. */
const MS_A_TICK = 10;

/** A server that does nothing but send the bytes it is given. */
const BARE = `
const chunks = [];
process.stdin.on("data", (chunk) => chunks.push(chunk)).on("end", () => {
  const body = Buffer.concat(chunks);
  require("node:http").createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(body);
  }).listen(Number(process.argv[1]), "127.0.0.1");
});`;

/** CPU time of a process and those it started, in milliseconds. */
function cpuMs(pid: number): number {
  let total = 0;
  for (const name of readdirSync("/proc").filter((one) => /^\d+$/.test(one))) {
    const fields = statOf(name);
    if (name !== String(pid) && fields[1] !== String(pid)) continue;
    total += (Number(fields[11]) + Number(fields[12])) * MS_A_TICK;
  }
  return total;
}

/** The fields of a process's state after its name; none if it has ended. */
function statOf(pid: string): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

function fetchOnce(url: string, agent: Agent): Promise<number> {
  const began = performance.now();
  return new Promise((done, fail) => {
    get(url, { agent }, (response) => {
      response.resume();
      response.on("end", () =>
        response.statusCode === 200
          ? done(performance.now() - began)
          : fail(new Error(`${url} answered ${response.statusCode}`)),
      );
    }).on("error", fail);
  });
}

async function ask(url: string, requests: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const times: number[] = [];
  let left = requests;
  const one = async () => {
    while (left > 0) {
      left -= 1;
      times.push(await fetchOnce(url, agent));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  agent.destroy();
  return times;
}

async function untilUp(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const up = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (up) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${url} did not come up.`);
}

async function measure(name: string, url: string, server: ChildProcess) {
  await untilUp(url);
  await ask(url, WARM_UP);
  const pid = server.pid ?? 0;
  const before = cpuMs(pid);
  const began = performance.now();
  const times = await ask(url, REQUESTS);
  const seconds = (performance.now() - began) / 1000;
  const cpu = (cpuMs(pid) - before) / REQUESTS;
  print(
    `claim page, ${name}: rate`,
    REQUESTS / seconds,
    "requests/s",
    REQUESTS,
  );
  print(`claim page, ${name}: p99`, percentile(times, 0.99), "ms", REQUESTS);
  print(`claim page, ${name}: CPU a request`, cpu, "ms", REQUESTS);
}

async function publishedSlug(): Promise<string> {
  // They read the address of the database when they are loaded.
  const { db } = await import("@/db");
  const { Desk, granted } = await import("@/e2e/desk");
  const { countersignVerdict } = await import(
    "@/usecases/verdicts/countersign-verdict"
  );
  const { publishClaim } = await import("@/usecases/publishing/publish-claim");
  const desk = await Desk.open(db);
  const editor = await desk.person("editor");
  const proposed = await desk.proposal(await desk.person("checker"));
  const { claimId, verdictId } = proposed;
  const signature = { verdictId, overrideReason: null };
  granted(await countersignVerdict(editor, signature));
  const { slug } = granted(await publishClaim(editor, { claimId }));
  await db.$client.end();
  return slug;
}

async function stop(server: ChildProcess): Promise<void> {
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  await ended;
}

const database = await openTestDatabase("bench_public");
const port = await freePort();
const site = `http://localhost:${port}`;
const settings = {
  DATABASE_URL: database.url,
  PUBLIC_URL: site,
  PORT: String(port),
  AUTH_SECRET: "a secret that only the bench knows, 32+",
  LOG_LEVEL: "error",
  NODE_ENV: "production",
} as const;
Object.assign(process.env, settings);
const slug = await publishedSlug();
const next = ["node_modules/next/dist/bin/next", "start", "-p", String(port)];
const env = { ...process.env, ...settings };
const built = spawn(process.execPath, next, { stdio: "ignore", env });
const page = `${site}/claims/${slug}`;
await measure("built server", page, built);
const body = Buffer.from(await (await fetch(page)).arrayBuffer());
await stop(built);
const other = await freePort();
const bare = spawn(process.execPath, ["-e", BARE, String(other)], {
  stdio: ["pipe", "ignore", "inherit"],
});
bare.stdin?.end(body);
await measure("bare Node server", `http://127.0.0.1:${other}/`, bare);
await stop(bare);
print("claim page: bytes", body.length, "bytes", 1);
await database.stop();

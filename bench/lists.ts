import { readFileSync } from "node:fs";

import { sql } from "drizzle-orm";

import { connect, type Database } from "@/db/client";
import type { Actor } from "@/domain/people/actor";
import { stockDesk } from "@/e2e/stock-desk";
import { openTestDatabase } from "@/e2e/test-database";

const SIZES = [1_000, 100_000];
const ROUNDS = 200;
/** What `/proc/PID/stat` counts in, on every Linux there is. */
const MS_A_TICK = 10;

const database = await openTestDatabase("bench_lists");
process.env.DATABASE_URL = database.url;
// Set before the first import that reads it. One connection, so that its server process does all that is measured.
process.env.DATABASE_POOL = "1";
process.env.LOG_LEVEL = "error";
const { db } = await import("@/db");
const { Desk } = await import("@/e2e/desk");
const { listClaims } = await import("@/usecases/claims/list-claims");
const { findSummaries } = await import("@/usecases/publishing/listed");
const { rebuildSearch } = await import("@/db/queries/search-texts");
const { readQueue } = await import("@/usecases/queue/read-queue");

async function stocked(count: number) {
  const stocking: Database = connect(database.url, 2);
  const desk = await Desk.open(stocking);
  const people = await Promise.all(
    Array.from({ length: 12 }, () => desk.person("editor")),
  );
  const userIds = people.map((person) => person.userId);
  await stockDesk(stocking, { desk, userIds, count });
  await rebuildSearch(stocking, desk.newsroomId);
  await stocking.execute(sql`vacuum analyze`);
  await stocking.$client.end();
  return { count, actor: people[0]! };
}

/** Processor time that the server gave our connection so far, in ms. */
async function serverMs(): Promise<number> {
  const [row] = await db.$client`select pg_backend_pid() as pid`;
  try {
    const stat = readFileSync(`/proc/${row?.pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) * MS_A_TICK;
  } catch {
    // Only Linux tells it so.
    return Number.NaN;
  }
}

/** Means of one list over many rounds, after a few that are not counted. */
async function measure(list: () => Promise<unknown>) {
  for (let round = 0; round < 10; round += 1) await list();
  const server = await serverMs();
  const ours = process.cpuUsage();
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) await list();
  const time = performance.now() - start;
  const { user, system } = process.cpuUsage(ours);
  return {
    time: time / ROUNDS,
    "CPU here": (user + system) / 1000 / ROUNDS,
    "CPU of the database": ((await serverMs()) - server) / ROUNDS,
  };
}

const summaries =
  (words: string) =>
  ({ newsroomId }: Actor) =>
    findSummaries({ newsroomId, words, limit: 20 });

const desks = [];
for (const size of SIZES) desks.push(await stocked(size));
const LISTS: Record<string, (actor: Actor) => Promise<unknown>> = {
  "claims list": (actor) => listClaims(actor, { limit: 51 }),
  queue: readQueue,
  "public summaries by words": summaries("toll 777"),
  "public summaries by common words": summaries("gates"),
};
for (const [name, list] of Object.entries(LISTS)) {
  for (const { count, actor } of desks) {
    const means = await measure(() => list(actor));
    for (const [what, mean] of Object.entries(means)) {
      if (Number.isNaN(mean)) continue;
      const value = Number(mean.toFixed(2));
      const said = `${name} at ${count} claims: ${what}`;
      console.log(JSON.stringify({ name: said, value, unit: "ms", n: ROUNDS }));
    }
  }
}

await db.$client.end();
await database.stop();

import { sql } from "drizzle-orm";

import { connect } from "@/db/client";
import { rebuildSearch } from "@/db/queries/search-texts";
import type { Actor } from "@/domain/people/actor";
import type { SearchInput } from "@/domain/search/search-input";
import { stockDesk, stockName } from "@/e2e/stock-desk";
import { openTestDatabase } from "@/e2e/test-database";

const SIZES = [1_000, 100_000];
const ROUNDS = 100;

const database = await openTestDatabase("bench_search");
process.env.DATABASE_URL = database.url;
process.env.LOG_LEVEL = "error";
const { db } = await import("@/db");
const { Desk } = await import("@/e2e/desk");
const { searchDesk } = await import("@/usecases/search/search-desk");

function tell(name: string, value: number, of: { unit: string; n: number }) {
  const rounded = Number(value.toFixed(2));
  console.log(JSON.stringify({ name, value: rounded, ...of }));
}

async function stocked(count: number) {
  const stocking = connect(database.url, 2);
  const desk = await Desk.open(stocking);
  const people = await Promise.all(
    Array.from({ length: 12 }, () => desk.person("editor")),
  );
  const userIds = people.map((person) => person.userId);
  await stockDesk(stocking, { desk, userIds, count });
  const start = performance.now();
  const entries = await rebuildSearch(stocking, desk.newsroomId);
  const seconds = (performance.now() - start) / 1000;
  const said = `search of ${count} claims: to write it anew`;
  tell(said, seconds, { unit: "s", n: entries });
  await stocking.execute(sql`vacuum analyze`);
  await stocking.$client.end();
  return { count, actor: people[0]! };
}

/** The name that some claims hold, and what becomes of it in a slip. */
async function nameIn(claim: number) {
  const [row] = await db.execute<{ name: string }>(
    sql`select ${stockName(sql`${claim}::int`)} as name`,
  );
  const name = row!.name;
  return { name, slip: `${name.slice(0, 3)}x${name.slice(4)}` };
}

type Shape = (actor: Actor, n: number) => Promise<Partial<SearchInput>>;

const SHAPES: Record<string, Shape> = {
  "a rare name": async (_, n) => ({ q: (await nameIn(n)).name }),
  "a name with a slip": async (_, n) => ({ q: (await nameIn(n)).slip }),
  "two words": async (_, n) => ({ q: `bridge number ${n}` }),
  "a phrase": async (_, n) => ({ q: `"bridge number ${n} cost"` }),
  "common words": async () => ({ q: "the bridge cost" }),
  "one letter": async () => ({ q: "b" }),
  "a person's": async (actor) => ({ q: "", person: actor.userId }),
  "claims of a state": async () => ({ q: "", kind: "claim", state: "open" }),
  "words, narrowed": async (actor) => ({
    q: "bridge",
    kind: "claim",
    person: actor.userId,
  }),
};

async function measure(actor: Actor, count: number, shape: Shape) {
  const times: number[] = [];
  for (let round = -5; round < ROUNDS; round += 1) {
    const n = 1 + (((round + 5) * 7919) % count);
    const asked = await shape(actor, n);
    const start = performance.now();
    await searchDesk(actor, { q: "", limit: 25, ...asked });
    if (round >= 0) times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(ROUNDS * share)] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

for (const count of SIZES) {
  const { actor } = await stocked(count);
  for (const [name, shape] of Object.entries(SHAPES)) {
    const { median, p95 } = await measure(actor, count, shape);
    const said = `search at ${count} claims, ${name}`;
    tell(`${said}: median`, median, { unit: "ms", n: ROUNDS });
    tell(`${said}: p95`, p95, { unit: "ms", n: ROUNDS });
  }
}

await db.$client.end();
await database.stop();

import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";

import type { Database } from "@/db/client";
import type { MatchShelf } from "@/db/queries/matching";
import { nearest } from "@/usecases/matching/nearest";
import { shelve } from "@/usecases/matching/shelve";

const BATCH = 1000;
const VOCABULARY = 200_000;
/** As many of the commonest words are stop words, which nothing is found by. */
const STOP_WORDS = 100;
const SEARCHES = 200;

export function print(
  name: string,
  value: number,
  unit: string,
  n: number,
): void {
  const rounded = Number(value.toFixed(4));
  console.log(JSON.stringify({ name, value: rounded, unit, n }));
}

export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

/**
 * Grows a shelf tenfold from 10,000 claims to `most`: what a claim costs to
 * index and to keep, and what a search costs.
 */
export async function measureGrowth(
  db: Database,
  shelf: MatchShelf,
  most: number,
): Promise<void> {
  const words = wordSource();
  const before = await bytes(db);
  let claims = 0;
  for (let size = 10_000; size <= most; size *= 10) {
    const start = performance.now();
    const added = size - claims;
    for (; claims < size; claims += BATCH) {
      const batch = Array.from({ length: BATCH }, () => claim(words));
      await db.transaction((tx) => shelve(tx, shelf, batch));
    }
    const each = (performance.now() - start) / added;
    print("matching growth: to index a claim", each, "ms", size);
    const kept = ((await bytes(db)) - before) / size;
    print("matching growth: to keep a claim", kept, "bytes", size);
    await db.execute("vacuum analyze");
    const times = await search(db, shelf, words);
    const name = "matching growth: a search";
    print(`${name}, median`, percentile(times, 0.5), "ms", size);
    print(`${name}, p95`, percentile(times, 0.95), "ms", size);
  }
}

/**
 * Made-up words as often as words are in texts: the n-th word one n-th as
 * often as the first (Zipf), from a generator that repeats itself every run.
 */
function wordSource(): (count: number) => string {
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const range = VOCABULARY / STOP_WORDS;
  const word = () => spelt(Math.floor(STOP_WORDS * range ** random()));
  return (count) => Array.from({ length: count }, word).join(" ");
}

/** A number as a word of letters, which no stemmer shortens. */
function spelt(number: number): string {
  return Array.from(String(number), (digit) => "bcdfghjkmp"[Number(digit)])
    .join("")
    .padEnd(4, "z");
}

function claim(words: (count: number) => string) {
  const mention = { exact: words(12), language: "en", publishedAt: null };
  return {
    id: randomUUID(),
    statement: words(12),
    language: "en",
    originalWording: words(8),
    originalLanguage: "en",
    claimant: null,
    event: null,
    mentions: [mention],
  };
}

async function search(
  db: Database,
  shelf: MatchShelf,
  words: (count: number) => string,
): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < SEARCHES; n += 1) {
    const passage = { text: words(25), language: "en" };
    const start = performance.now();
    await nearest(db, shelf, { passage, days: [], limit: 5 });
    times.push(performance.now() - start);
  }
  return times;
}

async function bytes(db: Database): Promise<number> {
  const [row] = await db.execute<{ bytes: number }>(sql`
    select (pg_total_relation_size('match_claims')
      + pg_total_relation_size('match_terms')
      + pg_total_relation_size('match_counts'))::float8 as bytes`);
  return row?.bytes ?? 0;
}

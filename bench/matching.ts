import { randomUUID } from "node:crypto";

import { connect, type Database } from "@/db/client";
import type { MatchShelf } from "@/db/queries/matching";
import { addNewsroom } from "@/db/queries/newsrooms";
import { readPassage } from "@/domain/matching/claim-terms";
import { openTestDatabase } from "@/e2e/test-database";
import { nearest } from "@/usecases/matching/nearest";
import { shelve } from "@/usecases/matching/shelve";
import {
  type ArchivedClaim,
  isForTuning,
  type Judged,
  readArchive,
} from "./matching-data";
import { measureGrowth, percentile, print } from "./matching-growth";
import { likelyScores, type Ranked, rankingScores } from "./matching-scores";

const BATCH = 1000;

/** Puts claims on the desk of a new newsroom; answers which id has which key. */
async function archive(db: Database, claims: ArchivedClaim[]) {
  const shelf = await newShelf(db);
  const keys = new Map<string, ArchivedClaim>();
  for (let start = 0; start < claims.length; start += BATCH) {
    const batch = claims.slice(start, start + BATCH).map((claim) => {
      const id = randomUUID();
      keys.set(id, claim);
      return { ...claim, id };
    });
    await db.transaction((tx) => shelve(tx, shelf, batch));
  }
  await db.execute("vacuum analyze");
  return { shelf, keys };
}

async function newShelf(db: Database): Promise<MatchShelf> {
  const newsroom = { name: "Bench", language: "en" as const };
  const newsroomId = await db.transaction((tx) => addNewsroom(tx, newsroom));
  return { newsroomId, shelf: "desk" };
}

/** Finds ten claims for each text, and how long each search takes. */
async function searchAll(
  db: Database,
  { shelf, keys }: Awaited<ReturnType<typeof archive>>,
  queries: Judged[],
) {
  const ranked: Ranked[] = [];
  const times: number[] = [];
  for (const query of queries) {
    const passage = { text: query.text, language: "en" };
    const start = performance.now();
    const near = await nearest(db, shelf, { passage, days: [], limit: 10 });
    times.push(performance.now() - start);
    const found = near.map(({ claimId, score, sharedTerms }) => {
      const { key = "", statement: text = "" } = keys.get(claimId) ?? {};
      const statement = readPassage({ text, language: "en" });
      return { key, score, sharedTerms, statement };
    });
    ranked.push({ query, found });
  }
  return { ranked, times };
}

function printScores(part: string, ranked: Ranked[]): void {
  for (const [measure, value] of Object.entries(rankingScores(ranked))) {
    print(`matching: ${measure}, ${part}`, value, "share", ranked.length);
  }
  for (const [measure, value] of Object.entries(likelyScores(ranked))) {
    const name = `matching: ${measure} of "likely", ${part}`;
    print(name, value, "share", ranked.length);
  }
}

async function measureRanking(db: Database): Promise<void> {
  const data = readArchive();
  if (!data) {
    console.error("matching: the checked claims are absent, ranking skipped");
    return;
  }
  const archived = await archive(db, data.claims);
  const { ranked, times } = await searchAll(db, archived, data.queries);
  printScores(
    "tuning",
    ranked.filter(({ query }) => isForTuning(query)),
  );
  printScores(
    "held out",
    ranked.filter(({ query }) => !isForTuning(query)),
  );
  printScores("all", ranked);
  const n = data.claims.length;
  print("matching: a search, median", percentile(times, 0.5), "ms", n);
  print("matching: a search, p95", percentile(times, 0.95), "ms", n);
}

const server = await openTestDatabase("bench_matching");
const db = connect(server.url, 2);
try {
  await measureRanking(db);
  const most = process.argv.includes("--million") ? 1_000_000 : 100_000;
  await measureGrowth(db, await newShelf(db), most);
} finally {
  await db.$client.end();
  await server.stop();
}

import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { afterAll, beforeAll, expect, it } from "vitest";

import { connect, type Database, type Executor } from "@/db/client";
import { listArticles } from "@/db/queries/articles";
import { listOpenCaptures } from "@/db/queries/captures";
import { listClaims } from "@/db/queries/claim-list";
import { listExpertQuestions } from "@/db/queries/experts";
import { pageImportedChecks } from "@/db/queries/imported-checks";
import { listImports, listRefusals } from "@/db/queries/imports";
import { listActions, listEntries } from "@/db/queries/ledger";
import { listPublications } from "@/db/queries/public-lists";
import {
  listArticlesToCheck,
  listClaimsToCheck,
  listOverdue,
  listPublishedLately,
  listReturned,
  listToCountersign,
  listToReanchor,
} from "@/db/queries/queue";
import { listOpenRechecks } from "@/db/queries/rechecks";
import { listReportLinks } from "@/db/queries/report-links";
import {
  listReportOrders,
  listUnfinishedReportOrders,
} from "@/db/queries/report-orders";
import * as search from "@/db/queries/search";
import * as texts from "@/db/queries/search-texts";
import { listSources } from "@/db/queries/sources";
import { SEARCH_KINDS } from "@/domain/search/kinds";
import { asPhrase, parseSearch, partsOf } from "@/domain/search/parse-search";
import { Desk } from "./desk";
import { stockDesk } from "./stock-desk";
import { openTestDatabase } from "./test-database";
import { withoutIndexes } from "./without-indexes";

const COUNT = 100_000;
const LIMIT = 26;

let client: postgres.Sql;
let listening: Executor;
let stop: () => Promise<void>;
let newsroomId: string;
let userId: string;
const asked: { query: string; params: unknown[] }[] = [];

beforeAll(async () => {
  // Of its own: so much data would slow the tests that share a database.
  const database = await openTestDatabase(`lists_${process.pid}`);
  stop = database.stop;
  const db: Database = connect(database.url, 2);
  const desk = await Desk.open(db);
  newsroomId = desk.newsroomId;
  const people = await Promise.all(
    Array.from({ length: 12 }, () => desk.person("editor")),
  );
  const userIds = people.map((person) => person.userId);
  userId = userIds[0]!;
  await stockDesk(db, { desk, userIds, count: COUNT });
  await db.transaction((tx) =>
    withoutIndexes(tx, () => texts.rebuildSearch(tx, newsroomId), [
      "search_entries",
      "search_words",
    ]),
  );
  await db.execute(sql`vacuum analyze search_entries, search_words`);
  await db.$client.end();

  client = postgres(database.url, { max: 1 });
  const logQuery = (query: string, params: unknown[]) => {
    asked.push({ query, params });
  };
  listening = drizzle({
    client: postgres(database.url, { max: 1 }),
    logger: { logQuery },
  }) as Database;
  // Much to write down and to index, on a machine with much else to do.
}, 900_000);

afterAll(async () => {
  await (listening as Database).$client.end();
  await client.end();
  await stop();
});

type Plan = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  Plans?: Plan[];
};

function tablesReadWhole(plan: Plan): string[] {
  const inside = (plan.Plans ?? []).flatMap(tablesReadWhole);
  const table = plan["Relation Name"];
  return plan["Node Type"].includes("Seq Scan") && table
    ? [table, ...inside]
    : inside;
}

function indexesRead(plan: Plan): string[] {
  const inside = (plan.Plans ?? []).flatMap(indexesRead);
  return plan["Index Name"] ? [plan["Index Name"], ...inside] : inside;
}

/** How the database would find a list. */
async function planOf(list: (on: Executor) => Promise<unknown>): Promise<Plan> {
  asked.length = 0;
  await list(listening);
  expect(asked).toHaveLength(1);
  const [{ query, params }] = asked as [(typeof asked)[number]];
  const [row] = await client.unsafe(
    `explain (format json) ${query}`,
    params as never[],
  );
  return row?.["QUERY PLAN"][0].Plan;
}

const filter = () => ({ newsroomId, limit: LIMIT });
const mine = () => ({ ...filter(), userId });
const deep = () => ({
  createdAt: new Date(Date.now() - (COUNT / 2) * 60_000),
  id: newsroomId,
});
const claims = () => ({ ...filter(), kind: "claim" as const });
const summaries = () => ({ ...filter(), kind: "summary" as const });

const scope = (facets: string[] = []) => ({
  ...{ newsroomId, facets },
  kinds: SEARCH_KINDS,
});
const person = () => scope([`person:${userId}`]);
const wanted = (q: string) => ({
  language: "en",
  parts: partsOf(parseSearch(q)),
});
const worded = (q: string, where: search.Where = "anywhere") => {
  const parts = asPhrase(parseSearch(q));
  const phrase = parts.length > 0 ? { language: "en", parts } : undefined;
  return { asked: wanted(q), where, phrase, limit: 200 };
};
const named = (name: string, whole: boolean) => ({ name, whole, limit: 50 });

const SEARCHES: Record<string, (on: Executor) => Promise<unknown>> = {
  "search: are words common": (on) =>
    search.probeWords(on, scope(), wanted("bridge euros")),
  "search: rare words": (on) =>
    search.findWords(on, scope(), worded("number 777")),
  "search: rare words of titles": (on) =>
    search.findWords(on, scope(), worded("number 777", "inTitle")),
  "search: rare words, narrowed": (on) =>
    search.findWords(
      on,
      { ...person(), kinds: ["claim"], from: new Date(0) },
      worded("number 77"),
    ),
  "search: rare words of some kinds": (on) =>
    search.findWords(
      on,
      { ...scope(), kinds: ["claim", "source", "event"] },
      worded("number 777"),
    ),
  "search: common words": (on) =>
    search.walkWords(on, scope(), worded("the bridge")),
  "search: common words of a kind": (on) =>
    search.walkWords(on, { ...scope(), kinds: ["claim"] }, worded("bridge")),
  "search: one letter": (on) => search.walkWords(on, scope(), worded("b")),
  "search: a rare beginning": (on) =>
    search.findWords(on, scope(), worded("7773")),
  "search: a phrase": (on) =>
    search.findWords(on, scope(), worded('"number 777 cost"')),
  "search: a whole name": (on) =>
    search.listNamed(on, scope(), named("Claimant 7", true)),
  "search: the beginning of a name": (on) =>
    search.listNamed(on, scope(), named("Claimant", false)),
  "search: newest": (on) => search.walkEntries(on, scope(), { limit: LIMIT }),
  "search: of a kind, far down": (on) =>
    search.walkEntries(
      on,
      { ...scope(), kinds: ["source"] },
      { after: deep(), limit: LIMIT },
    ),
  "search: of a person": (on) =>
    search.findEntries(on, person(), { limit: LIMIT }),
  "search: of a state and a day": (on) =>
    search.findEntries(
      on,
      { ...scope(["state:proposed"]), before: new Date() },
      { limit: LIMIT },
    ),
  "search: a slip": (on) =>
    texts.listNearWords(on, newsroomId, [{ word: "claimnat", swaps: [] }]),
};

const LISTS: Record<string, (on: Executor) => Promise<unknown>> = {
  claims: (on) => listClaims(on, filter()),
  "claims, far down": (on) => listClaims(on, { ...filter(), after: deep() }),
  "claims of a state": (on) => listClaims(on, { ...filter(), state: "open" }),
  "claims by words": (on) =>
    listClaims(on, { ...filter(), words: "number 777" }),
  "claims by common words": (on) =>
    listClaims(on, { ...filter(), words: "bridge" }),
  "claims of a person": (on) =>
    listClaims(on, { ...filter(), assignedTo: userId }),
  articles: (on) => listArticles(on, filter()),
  "articles, far down": (on) =>
    listArticles(on, { ...filter(), after: deep() }),
  sources: (on) => listSources(on, filter()),
  "sources, far down": (on) => listSources(on, { ...filter(), after: deep() }),
  "sources of a grade": (on) =>
    listSources(on, { ...filter(), reliability: "A" }),
  "sources by words": (on) => listSources(on, { ...filter(), q: "ment 777" }),
  "captures that wait": (on) => listOpenCaptures(on, filter()),
  "captures that wait, far down": (on) =>
    listOpenCaptures(on, { ...filter(), after: deep() }),
  "captures that wait, mine": (on) =>
    listOpenCaptures(on, { ...filter(), requestedBy: userId }),
  "captures that wait, of a source": (on) =>
    listOpenCaptures(on, { ...filter(), sourceId: newsroomId }),
  imports: (on) => listImports(on, filter()),
  "imports, far down": (on) => listImports(on, { ...filter(), after: deep() }),
  "refused records, far down": (on) =>
    listRefusals(on, { importId: newsroomId, after: COUNT / 2, limit: LIMIT }),
  "checks of others": (on) => pageImportedChecks(on, filter()),
  "checks of others, far down": (on) =>
    pageImportedChecks(on, { ...filter(), after: deep() }),
  "checks of a host": (on) =>
    pageImportedChecks(on, { ...filter(), host: "h7.example" }),
  "queue: claims": (on) => listClaimsToCheck(on, mine()),
  "queue: articles": (on) => listArticlesToCheck(on, mine()),
  "queue: to countersign": (on) => listToCountersign(on, mine()),
  "queue: returned": (on) => listReturned(on, mine()),
  "queue: overdue": (on) => listOverdue(on, { ...filter(), now: new Date() }),
  "queue: overdue, mine": (on) =>
    listOverdue(on, { ...mine(), now: new Date() }),
  "queue: to re-anchor": (on) => listToReanchor(on, filter()),
  "queue: to look at again": (on) => listOpenRechecks(on, filter()),
  "queue: published lately": (on) => listPublishedLately(on, filter()),
  "public claims": (on) => listPublications(on, claims()),
  "public claims, far down": (on) =>
    listPublications(on, { ...claims(), after: deep() }),
  "summaries by words": (on) =>
    listPublications(on, { ...summaries(), words: "toll 777" }),
  "summaries by common words": (on) =>
    listPublications(on, { ...summaries(), words: "gates" }),
  "summaries by words of the title": (on) =>
    listPublications(on, { ...summaries(), titleWords: "report 777" }),
  "public claims of a rating": (on) =>
    listPublications(on, { ...claims(), rating: "false" }),
  "public claims of a claimant": (on) =>
    listPublications(on, { ...claims(), claimant: "Claimant 7" }),
  reports: (on) => listReportOrders(on, filter()),
  "reports, far down": (on) =>
    listReportOrders(on, { ...filter(), after: deep() }),
  "reports not made yet": (on) => listUnfinishedReportOrders(on),
  "links to reports": (on) =>
    listReportLinks(on, { newsroomId, orderIds: [newsroomId] }),
  "experts of a claim": (on) =>
    listExpertQuestions(on, { newsroomId, claimIds: [newsroomId] }),
  ledger: (on) => listEntries(on, filter()),
  "ledger, far down": (on) =>
    listEntries(on, { ...filter(), before: 1_050_000 }),
  "acts of the ledger": (on) => listActions(on, newsroomId),
  "ledger of a person": (on) =>
    listEntries(on, { ...filter(), actorId: userId }),
};

it.each(Object.entries({ ...LISTS, ...SEARCHES }))(
  "%s: no table is read from end to end",
  async (_name, list) => {
    // So few people and newsrooms are there that reading all is the best way.
    const whole = tablesReadWhole(await planOf(list)).filter(
      (table) => table !== "users" && table !== "newsrooms",
    );
    expect(whole).toEqual([]);
  },
);

it.each([
  ["words", "publications_said_idx"],
  ["titleWords", "publications_titled_idx"],
] as const)("finds summaries by the index of their %s", async (by, index) => {
  for (const asked of ["toll 777", "gates", "report"]) {
    const filter = { ...summaries(), [by]: asked };
    const plan = await planOf((on) => listPublications(on, filter));
    expect(indexesRead(plan)).toContain(index);
  }
});

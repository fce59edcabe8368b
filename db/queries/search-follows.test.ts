import { and, eq, sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import {
  articles,
  claims,
  comments,
  eventParties,
  eventPlaces,
  events,
  evidence,
  mentions,
  newsrooms,
  parties,
  sourceParties,
  sources,
  summaries,
  summaryAuthors,
  users,
  verdicts,
} from "@/db/schema";
import { newVersionInput } from "@/domain/articles/capture-input";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { captureVersion } from "@/usecases/articles/capture-version";
import { commentOnClaim } from "@/usecases/claims/comment-on-claim";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { rebuildSearch } from "./search-texts";

let desk: Desk;
let checker: Actor;
let editor: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
  editor = await desk.person("editor");
});

afterAll(() => db.$client.end());

const SHAPE = sql`kind, subject_id, newsroom_id, page_id, title, body,
  language, state, rating, facets, created_at`;

/** What is kept and isn't so, or is so and isn't kept. */
async function drift() {
  const ofUs = sql`where newsroom_id = ${desk.newsroomId}`;
  const kept = sql`select ${SHAPE} from search_entries ${ofUs}`;
  const real = sql`select ${SHAPE} from search_subjects ${ofUs}`;
  return [
    ...(await db.execute(sql`${kept} except ${real}`)),
    ...(await db.execute(sql`${real} except ${kept}`)),
  ];
}

async function entryOf(id: string) {
  const [row] = await db.execute<Record<string, unknown>>(
    sql`select ${SHAPE} from search_entries where subject_id = ${id}`,
  );
  return row;
}

/** A desk with one of everything, each made as it is made. */
async function filled() {
  const { newsroomId } = desk;
  const { claimId, articleId, verdictId } = await desk.proposal(checker);
  granted(
    await countersignVerdict(editor, { verdictId, overrideReason: null }),
  );
  const comment = { claimId, body: "Ask the treasury." };
  granted(await commentOnClaim(checker, comment));
  const [party] = await db
    .select({ id: parties.id })
    .from(parties)
    .where(eq(parties.newsroomId, newsroomId));
  const partyId = party!.id;
  const [event] = await db
    .insert(events)
    .values({ newsroomId, name: "Opening" })
    .returning({ id: events.id });
  const eventId = event!.id;
  await db.insert(eventPlaces).values({ newsroomId, eventId, name: "Ségou" });
  await db
    .insert(eventParties)
    .values({ newsroomId, eventId, partyId, interest: "official" });
  const { id: sourceId } = await desk.source(checker);
  await db
    .insert(sourceParties)
    .values({ newsroomId, sourceId, partyId, role: "speaker" });
  const [summary] = await db
    .insert(summaries)
    .values({
      newsroomId,
      title: "What we know",
      language: "en",
      document: { type: "doc", content: [{ type: "text", text: "A toll." }] },
      createdBy: checker.userId,
    })
    .returning({ id: summaries.id });
  const summaryId = summary!.id;
  await db.insert(summaryAuthors).values({ summaryId, userId: editor.userId });
  return { claimId, articleId, partyId, eventId, sourceId, summaryId };
}

it("drifts from nothing that was written, and is the same when written anew", async () => {
  const { claimId } = await filled();
  expect(await drift()).toEqual([]);
  const before = await entryOf(claimId);
  expect(before).toMatchObject({ state: "approved", rating: "unverified" });
  const many = await rebuildSearch(db, desk.newsroomId);
  expect(many).toBeGreaterThanOrEqual(10);
  expect(await drift()).toEqual([]);
  expect(await entryOf(claimId)).toEqual(before);
  expect(await rebuildSearch(db, desk.newsroomId)).toBe(many);
});

type Filled = Awaited<ReturnType<typeof filled>>;

/** Changes of every table the search reads, and what they show in. */
const CHANGES: Record<string, (on: Filled) => Promise<string>> = {
  "an article's title": async ({ articleId }) => {
    const set = { title: "Another title" };
    await db.update(articles).set(set).where(eq(articles.id, articleId));
    return articleId;
  },
  "an article's new version": async ({ articleId }) => {
    const blocks = [{ kind: "paragraph", words: "It cost 50." }];
    const input = newVersionInput.parse({ articleId, blocks });
    granted(await captureVersion(checker, input, "paste"));
    return articleId;
  },
  "a claim's event": async ({ claimId, eventId }) => {
    await db.update(claims).set({ eventId }).where(eq(claims.id, claimId));
    return claimId;
  },
  "a claim's mention taken away": async ({ claimId }) => {
    const set = { removedAt: new Date() };
    await db.update(mentions).set(set).where(eq(mentions.claimId, claimId));
    return claimId;
  },
  "a claim's evidence taken away": async ({ claimId }) => {
    await db.delete(evidence).where(eq(evidence.claimId, claimId));
    return claimId;
  },
  "a comment's words": async ({ claimId }) => {
    const [row] = await db
      .update(comments)
      .set({ body: "Ask again." })
      .where(eq(comments.claimId, claimId))
      .returning({ id: comments.id });
    return row!.id;
  },
  "a source's withdrawal": async ({ sourceId }) => {
    const set = { withdrawnAt: new Date(), withdrawnReason: "It is forged." };
    await db.update(sources).set(set).where(eq(sources.id, sourceId));
    return sourceId;
  },
  "a source's speaker taken away": async ({ sourceId }) => {
    const of = eq(sourceParties.sourceId, sourceId);
    await db.delete(sourceParties).where(of);
    return sourceId;
  },
  "a summary's text": async ({ summaryId }) => {
    const set = { document: { type: "doc", content: [] } };
    await db.update(summaries).set(set).where(eq(summaries.id, summaryId));
    return summaryId;
  },
  "a summary's authors": async ({ summaryId }) => {
    await db
      .delete(summaryAuthors)
      .where(eq(summaryAuthors.summaryId, summaryId));
    return summaryId;
  },
  "an event's place": async ({ eventId }) => {
    await db.delete(eventPlaces).where(eq(eventPlaces.eventId, eventId));
    return eventId;
  },
  "an event's party": async ({ eventId }) => {
    await db.delete(eventParties).where(eq(eventParties.eventId, eventId));
    return eventId;
  },
  "an event's name": async ({ eventId, claimId }) => {
    await db.update(claims).set({ eventId }).where(eq(claims.id, claimId));
    await db
      .update(events)
      .set({ name: "Closing" })
      .where(eq(events.id, eventId));
    return claimId;
  },
  "a party's name, on its claim": async ({ partyId, claimId }) => {
    await db
      .update(parties)
      .set({ name: "Treasury" })
      .where(eq(parties.id, partyId));
    return claimId;
  },
  "a party's name, on its source": async ({ partyId, sourceId }) => {
    await db
      .update(parties)
      .set({ name: "Treasury" })
      .where(eq(parties.id, partyId));
    return sourceId;
  },
  "a person's name": async () => {
    await db
      .update(users)
      .set({ name: "Ben" })
      .where(eq(users.id, checker.userId));
    return checker.userId;
  },
  "a person's standing": async () => {
    const set = { disabledAt: new Date() };
    await db.update(users).set(set).where(eq(users.id, checker.userId));
    return checker.userId;
  },
  "the desk's language": async ({ eventId }) => {
    const ours = eq(newsrooms.id, desk.newsroomId);
    await db.update(newsrooms).set({ language: "fr" }).where(ours);
    return eventId;
  },
};

describe("each change is found at once", () => {
  it.each(Object.entries(CHANGES))("%s", async (_name, change) => {
    const on = await filled();
    const before = await hashes();
    const id = await change(on);
    expect((await hashes()).get(id)).not.toBe(before.get(id));
    expect(await drift()).toEqual([]);
  });
});

async function hashes() {
  const rows = await db.execute<{ id: string; hash: string }>(sql`
    select subject_id as id, md5(e::text) as hash from search_entries e
    where newsroom_id = ${desk.newsroomId}`);
  return new Map(rows.map(({ id, hash }) => [id, hash]));
}

it("forgets what is taken away", async () => {
  const { claimId } = await filled();
  await db.delete(comments).where(eq(comments.claimId, claimId));
  expect(await drift()).toEqual([]);
});

it("keeps a rating no longer than its signature", async () => {
  const { claimId } = await filled();
  const [verdict] = await db
    .select({ status: verdicts.status })
    .from(verdicts)
    .where(and(eq(verdicts.claimId, claimId)));
  expect(verdict?.status).toBe("countersigned");
  await desk.evidence(checker, claimId, "Another act");
  expect(await entryOf(claimId)).toMatchObject({
    state: "in_check",
    rating: null,
  });
});

it("is followed from every table that it is read from", async () => {
  const rows = await db.execute<{ name: string }>(sql`
    select distinct t.relname as name
    from pg_rewrite w
    join pg_depend d on d.objid = w.oid and d.refclassid = 'pg_class'::regclass
    join pg_class t on t.oid = d.refobjid and t.relkind = 'r'
    where w.ev_class = 'search_subjects'::regclass and not exists (
      select from pg_trigger g where g.tgrelid = t.oid
        and g.tgname in ('search_follows', 'search_follows_name'))`);
  expect(rows.map(({ name }) => name)).toEqual([]);
});

it("waits for another writer of the same claim, and holds what both wrote", async () => {
  const { claim, article } = await desk.claim(checker);
  const version = article.version;
  const add = (tx: Pick<typeof db, "execute">, start: number, end: number) =>
    tx.execute(sql`
      insert into mentions (newsroom_id, claim_id, article_id, version_id, start,
        "end", exact, prefix, suffix, created_by)
      select newsroom_id, ${claim.id}, article_id, id, ${start}::int, ${end}::int,
        substr(text, ${start}::int + 1, ${end}::int - ${start}::int), '', '', captured_by
      from versions where id = ${version.id}`);
  let second: Promise<unknown> | undefined;
  await db.transaction(async (tx) => {
    await add(tx, 0, 3);
    second = db.transaction((other) => add(other, 4, 10));
    // It is waiting for us once the server says so.
    for (;;) {
      const [{ waiting }] = (await db.execute(sql`
        select count(*)::int as waiting from pg_locks where not granted
          and pid in (select pid from pg_stat_activity where query like '%insert into mentions%')`)) as unknown as [
        { waiting: number },
      ];
      if (waiting > 0) break;
    }
  });
  await second;
  expect(await drift()).toEqual([]);
});

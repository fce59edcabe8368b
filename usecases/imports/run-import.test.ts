import { Readable } from "node:stream";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import {
  editions,
  importedChecks,
  importRefusals,
  imports,
  ledger,
  matchClaims,
} from "@/db/schema";
import { matchInput } from "@/domain/matching/match-input";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { sha256 } from "@/lib/hash";
import { matchText } from "@/usecases/matching/match-text";
import { allowPublisher } from "./edit-publishers";
import { runImport } from "./run-import";

let desk: Desk;
let admin: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  admin = await desk.person("admin");
  granted(await allowPublisher(admin, { host: "checks.example" }));
});

afterAll(() => db.$client.end());

const review = (n: number, over: object = {}) => ({
  "@type": "ClaimReview",
  url: `https://checks.example/${n}`,
  claimReviewed: `The bridge number ${n} cost 48 million`,
  datePublished: "2022-07-28",
  author: { "@type": "Organization", name: "Example Checks" },
  reviewRating: { alternateName: "False" },
  ...over,
});

const feed = (items: unknown[]) =>
  JSON.stringify({ "@type": "DataFeed", dataFeedElement: items });

async function add(content: string, state: "waiting" | "running" = "waiting") {
  const [row] = await db
    .insert(imports)
    .values({
      newsroomId: desk.newsroomId,
      filename: "feed.json",
      sha256: sha256(content),
      bytes: content.length,
      isKept: false,
      format: "json",
      state,
    })
    .returning({ id: imports.id });
  return row!.id;
}

async function run(content: string, importId?: string) {
  const id = importId ?? (await add(content));
  const open = async () => Readable.from([Buffer.from(content)]);
  const state = await runImport({
    newsroomId: desk.newsroomId,
    importId: id,
    open,
  });
  const [row] = await db.select().from(imports).where(eq(imports.id, id));
  const { read, added, updated, unchanged, refused, failure } = row!;
  const counts = { read, added, updated, unchanged, refused };
  return { id, state, counts, failure };
}

const kept = () =>
  db
    .select()
    .from(importedChecks)
    .where(eq(importedChecks.newsroomId, desk.newsroomId))
    .orderBy(importedChecks.url);

const refusals = (id: string) =>
  db
    .select({
      n: importRefusals.n,
      place: importRefusals.place,
      reason: importRefusals.reason,
    })
    .from(importRefusals)
    .where(eq(importRefusals.importId, id))
    .orderBy(importRefusals.n);

describe("runImport", () => {
  it("takes what may be taken and says of every other record why and where", async () => {
    const { id, state, counts } = await run(
      feed([
        { item: [review(1)] },
        { item: null },
        { dateDeleted: "2026-03-01" },
        { item: [review(2, { url: "https://evil.example/2" }), review(3)] },
        {
          item: [
            review(1, {
              claimReviewed: "THE bridge number 1  cost 48 million",
            }),
          ],
        },
      ]),
    );
    expect(state).toBe("finished");
    expect(counts).toEqual({
      read: 6,
      added: 2,
      updated: 0,
      unchanged: 0,
      refused: 4,
    });
    expect(await refusals(id)).toEqual([
      { n: 2, place: "dataFeedElement[1]", reason: "no-claim-review" },
      { n: 3, place: "dataFeedElement[2]", reason: "withdrawn" },
      {
        n: 4,
        place: "dataFeedElement[3] (1)",
        reason: "publisher-not-allowed",
      },
      { n: 6, place: "dataFeedElement[4]", reason: "twice-in-file" },
    ]);
    expect(await kept()).toMatchObject([
      {
        host: "checks.example",
        ratingWords: "False",
        publishedOn: "2022-07-28",
      },
      { statement: "The bridge number 3 cost 48 million" },
    ]);
  });

  it("changes nothing when run again, and no more than the publisher changed", async () => {
    const first = feed([
      review(1),
      review(2),
      review(1, { headline: "Twice" }),
    ]);
    await run(first);
    const before = await kept();
    expect((await run(first)).counts).toMatchObject({
      unchanged: 2,
      refused: 1,
      updated: 0,
    });
    const shown = ({ seenIn: _, ...rest }: (typeof before)[number]) => rest;
    expect((await kept()).map(shown)).toEqual(before.map(shown));

    const rated = review(2, { reviewRating: { alternateName: "True" } });
    const { counts } = await run(feed([review(1), rated]));
    expect(counts).toMatchObject({ unchanged: 1, updated: 1, added: 0 });
    const after = await kept();
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after[1]?.ratingWords).toBe("True");
  });

  it("keeps checks that a later file no longer holds", async () => {
    await run(feed([review(1), review(2)]));
    await run(feed([review(2)]));
    expect(await kept()).toHaveLength(2);
  });

  it("goes on after the last batch that was written whole", async () => {
    const content = feed(Array.from({ length: 1200 }, (_, n) => review(n)));
    const whole = await run(content);
    const other = await Desk.open(db);
    const theirs = { newsroomId: other.newsroomId };
    granted(
      await allowPublisher(await other.person("admin"), {
        host: "checks.example",
      }),
    );
    desk = other;
    const importId = await add(content);
    let batches = 0;
    const stopped = runImport({
      ...theirs,
      importId,
      open: async () => Readable.from([Buffer.from(content)]),
      onProgress: () => {
        batches += 1;
        if (batches === 2) throw new Error("the power went");
      },
    });
    await expect(stopped).rejects.toThrow("the power went");
    expect(await kept()).toHaveLength(1000);

    const { state, counts } = await run(content, importId);
    expect(state).toBe("finished");
    expect(counts).toEqual(whole.counts);
    expect(await kept()).toHaveLength(1200);
  });

  it("keeps what stands before a break, and says that there was one", async () => {
    const { state, counts, failure } = await run(
      feed([review(1), review(2)]).slice(0, -40),
    );
    expect({ state, failure }).toEqual({
      state: "failed",
      failure: "file-breaks-off",
    });
    expect(counts.added).toBe(1);
    expect(await kept()).toHaveLength(1);
  });

  it("fails on a file without a record, and on one that is gone", async () => {
    expect(await run("[]")).toMatchObject({
      state: "failed",
      failure: "not-a-feed",
    });
    const importId = await add("gone");
    const key = { newsroomId: desk.newsroomId, importId };
    const gone = await runImport({ ...key, open: async () => undefined });
    expect(gone).toBe("failed");
  });

  it("does nothing to an import that is over, and stops at one that is cancelled", async () => {
    const content = feed([review(1)]);
    const { id } = await run(content);
    expect((await run(content, id)).state).toBeUndefined();

    const many = feed(Array.from({ length: 600 }, (_, n) => review(n)));
    const importId = await add(many);
    const state = await runImport({
      newsroomId: desk.newsroomId,
      importId,
      open: async () => Readable.from([Buffer.from(many)]),
      onProgress: async () => {
        await db
          .update(imports)
          .set({ state: "cancelled" })
          .where(eq(imports.id, importId));
      },
    });
    expect(state).toBeUndefined();
    expect(await kept()).toHaveLength(500);
  });

  it("writes its beginning and end into the history, not each record", async () => {
    const { id } = await run(feed([review(1), review(2)]));
    const entries = await db
      .select({ action: ledger.action, payload: ledger.payload })
      .from(ledger)
      .where(eq(ledger.subjectId, id))
      .orderBy(ledger.seq);
    expect(entries).toMatchObject([
      { action: "import.started", payload: { format: "json" } },
      {
        action: "import.finished",
        payload: {
          read: 2,
          added: 2,
          sha256: expect.stringMatching(/^[\da-f]{64}$/),
        },
      },
    ]);
  });

  it("puts nothing on our shelves, pages or counts", async () => {
    await run(feed([review(1)]));
    const shelves = await db
      .select({ shelf: matchClaims.shelf })
      .from(matchClaims)
      .where(eq(matchClaims.newsroomId, desk.newsroomId));
    expect(shelves).toEqual([{ shelf: "imported" }]);
    const text = "The bridge number 1 cost 48 million";
    expect(await matchText(admin, matchInput.parse({ text }))).toEqual([]);
    const published = await db.$count(
      editions,
      sql`newsroom_id = ${desk.newsroomId}`,
    );
    expect(published).toBe(0);
  });
});

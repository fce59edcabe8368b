import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";

import { db } from "@/db";
import { editions, newsrooms } from "@/db/schema";
import { users } from "@/db/schema/people";
import type { Actor } from "@/domain/people/actor";
import { newSummaryInput } from "@/domain/summaries/summary-input";
import { Desk, granted } from "@/e2e/desk";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { readQueue } from "@/usecases/queue/read-queue";
import { createSummary } from "@/usecases/summaries/write-summary";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { publicationHandler } from "./publication-job";
import { publishClaim } from "./publish-claim";
import { publishAllDue, publishScheduled } from "./publish-due";
import { readEmbed } from "./read-embed";
import { readFeed } from "./read-feed";
import { readPublicPage } from "./read-public-page";
import { readSearchPage, searchInput } from "./read-search";
import { cancelSchedule, schedulePublication } from "./schedule-publication";

const NOW = new Date("2026-07-27T06:00:00Z");
const AT = new Date("2026-07-27T12:00:00Z");
const SLUG = `the-bridge-${crypto.randomUUID()}`;

let desk: Desk;
let checker: Actor;
let editor: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
  editor = await desk.person("editor");
});

afterAll(() => db.$client.end());

async function approved(exact?: string) {
  const { claimId, verdictId } = await desk.proposal(checker, exact);
  granted(
    await countersignVerdict(editor, { verdictId, overrideReason: null }),
  );
  return claimId;
}

function claim(subjectId: string, slug?: string) {
  return { kind: "claim", subjectId, publishAt: AT, slug } as const;
}

async function scheduled(slug?: string) {
  const claimId = await approved();
  const asked = claim(claimId, slug);
  const { id } = granted(await schedulePublication(editor, asked, NOW));
  return { claimId, key: { newsroomId: desk.newsroomId, id } };
}

async function countEditions(subjectId: string) {
  return db.$count(editions, eq(editions.subjectId, subjectId));
}

async function summaryCiting(claimId: string) {
  const marks = [{ type: "cite", attrs: { claimId } }];
  const text = { type: "text", text: "The ministry gives 48 million.", marks };
  const content = [{ type: "paragraph", content: [text] }];
  const document = { type: "doc", content };
  const input = newSummaryInput.parse({ title: "The cost", document });
  const writer = await desk.person("editor");
  return granted(await createSummary(writer, input)).id;
}

describe("a scheduled publication", () => {
  it("is unknown to the public until it is due, and published then", async () => {
    const host = `${desk.newsroomId}.example`;
    await db
      .update(newsrooms)
      .set({ host })
      .where(eq(newsrooms.id, desk.newsroomId));
    const { claimId, key } = await scheduled(SLUG);
    const at = { kind: "claim", slug: SLUG } as const;

    expect(await publishScheduled(key, NOW)).toBe("not-due");
    expect(await readPublicPage(at)).toMatchObject({ error: "not-found" });
    expect(await readEmbed(SLUG)).toMatchObject({ error: "not-found" });
    expect(granted(await readFeed(host, "rss.xml", {})).body).not.toContain(
      SLUG,
    );
    const query = searchInput.parse({ q: "bridge" });
    expect((await readSearchPage(host, query)).body).not.toContain(SLUG);

    expect(await publishScheduled(key, AT)).toBe("published");
    expect(await readPublicPage(at)).toMatchObject({ ok: true });
    expect(granted(await readFeed(host, "rss.xml", {})).body).toContain(SLUG);
    expect(await countEditions(claimId)).toBe(1);
  });

  it("is published once by two workers, and again by none", async () => {
    const { claimId, key } = await scheduled();
    const both = await Promise.all([
      publishScheduled(key, AT),
      publishScheduled(key, AT),
    ]);
    expect(both.toSorted()).toEqual(["ended", "published"]);
    expect(await publishScheduled(key, AT)).toBe("ended");
    expect(await countEditions(claimId)).toBe(1);
  });

  it("is not published once it moved, and comes back with a reason", async () => {
    const { claimId, key } = await scheduled();
    await desk.evidence(checker, claimId);
    expect(await publishScheduled(key, AT)).toBe("returned");
    expect(await countEditions(claimId)).toBe(0);
    expect((await readQueue(editor)).notPublished).toMatchObject([
      { subjectId: claimId, outcome: "moved-since-scheduled" },
    ]);
    expect(await readLedger(editor, { limit: 1 })).toMatchObject([
      {
        action: "publication.returned",
        payload: { reason: "moved-since-scheduled" },
      },
    ]);
  });

  it("needs the person who scheduled it to be one who may publish still", async () => {
    const { key } = await scheduled();
    await db
      .update(users)
      .set({ disabledAt: new Date() })
      .where(eq(users.id, editor.userId));
    expect(await publishScheduled(key, AT)).toBe("returned");
  });

  it("can be cancelled, or overtaken by publishing now", async () => {
    const { claimId, key } = await scheduled();
    const of = { kind: "claim", subjectId: claimId } as const;
    expect(await cancelSchedule(checker, of)).toMatchObject({
      error: "not-your-role",
    });
    granted(await cancelSchedule(editor, of));
    expect(await cancelSchedule(editor, of)).toMatchObject({
      error: "not-scheduled",
    });
    expect(await publishScheduled(key, AT)).toBe("ended");

    const again = await schedulePublication(editor, claim(claimId), NOW);
    const { id } = granted(again);
    granted(await publishClaim(editor, { claimId }));
    expect(await publishScheduled({ ...key, id }, AT)).toBe("ended");
    expect(await countEditions(claimId)).toBe(1);
  });

  it("comes out with the summary that cites it, the claim first", async () => {
    const claimId = await approved();
    const summaryId = await summaryCiting(claimId);
    const summary = {
      kind: "summary",
      subjectId: summaryId,
      publishAt: AT,
    } as const;
    expect(await schedulePublication(editor, summary, NOW)).toMatchObject({
      error: "cites-unpublished",
    });
    granted(await schedulePublication(editor, claim(claimId), NOW));
    granted(await schedulePublication(editor, summary, NOW));
    expect(await publishAllDue(desk.newsroomId, AT)).toEqual([
      "published",
      "published",
    ]);
    expect(await countEditions(summaryId)).toBe(1);
  });
});

describe("the job of a scheduled publication", () => {
  it("publishes what is due and comes back for what isn't", async () => {
    const claimId = await approved();
    const publishAt = new Date(Date.now() + 400);
    const asked = { kind: "claim", subjectId: claimId, publishAt } as const;
    const { id } = granted(await schedulePublication(editor, asked));
    const { newsroomId } = desk;
    const job = { newsroomId, id, last: false };
    const { signal } = new AbortController();
    expect(await publicationHandler.listWaiting()).toContainEqual({
      newsroomId,
      id,
      startAfter: publishAt,
    });
    await vi.waitFor(() => publicationHandler.run({ ...job, signal }), {
      timeout: 10_000,
    });
    expect(await countEditions(claimId)).toBe(1);
    await publicationHandler.run({ ...job, signal });
    expect(await countEditions(claimId)).toBe(1);
  });
});

describe("scheduling", () => {
  it("asks all that publishing asks", async () => {
    const { claim: open } = await desk.claim(checker);
    expect(
      await schedulePublication(editor, claim(open.id), NOW),
    ).toMatchObject({ error: "not-in-this-state" });
    const claimId = await approved("It opened in May");
    expect(
      await schedulePublication(checker, claim(claimId), NOW),
    ).toMatchObject({ error: "not-your-role" });
    expect(await schedulePublication(editor, claim(claimId), AT)).toMatchObject(
      { error: "not-ahead" },
    );
    const other = await (await Desk.open(db)).person("editor");
    expect(await schedulePublication(other, claim(claimId), NOW)).toMatchObject(
      { error: "not-found" },
    );
  });

  it("refuses an address that is taken, and a second time", async () => {
    const taken = await approved();
    const { slug } = granted(await publishClaim(editor, { claimId: taken }));
    const claimId = await approved();
    expect(
      await schedulePublication(editor, claim(claimId, slug), NOW),
    ).toMatchObject({ error: "address-taken" });
    granted(await schedulePublication(editor, claim(claimId), NOW));
    expect(
      await schedulePublication(editor, claim(claimId), NOW),
    ).toMatchObject({ error: "scheduled-already" });
  });
});

import { eq, inArray } from "drizzle-orm";
import { afterAll, afterEach, beforeEach, expect, it } from "vitest";

import { getBlob } from "@/adapters/blobs/blob-store";
import { db } from "@/db";
import { handedPages, snapshots } from "@/db/schema";
import {
  MOST_OF_ONE_SENDER,
  MOST_WAITING,
} from "@/domain/captures/handed-page";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { holdPage, readHandedPage, saveHandedPage } from "./handed-page";
import { articlePage } from "./site.fixture";

const PAGE = { url: "https://site.example/bridge?id=1", html: articlePage() };

let actor: Actor;
const held: string[] = [];

beforeEach(async () => {
  actor = await (await Desk.open(db)).person("contributor");
});

afterEach(async () => {
  const ours = inArray(handedPages.id, held.splice(0));
  await db.delete(handedPages).where(ours);
});

afterAll(() => db.$client.end());

async function hold(page = PAGE, sender = "192.0.2.1") {
  const { id } = granted(await holdPage(sender, page));
  held.push(id);
  return id;
}

const DETAILS = {
  title: "A bridge",
  outlet: null,
  byline: null,
  publishedAt: null,
  language: "en",
  sourceUrl: PAGE.url,
  rights: "third_party" as const,
};

async function saved(pageId: string) {
  const read = granted(await readHandedPage(actor, pageId));
  const { blocks } = read.understood;
  return { ...DETAILS, pageId, blocks };
}

it("is understood, and saved once with the browser's own source", async () => {
  const id = await hold();
  const { url, understood } = granted(await readHandedPage(actor, id));
  expect(url).toBe(PAGE.url);
  expect(understood).toMatchObject({
    captureMethod: "bookmarklet",
    details: { title: "A bridge and its cost" },
  });
  const input = await saved(id);
  const article = granted(await saveHandedPage(actor, input));
  const copies = await db
    .select()
    .from(snapshots)
    .where(eq(snapshots.articleId, article.id));
  expect(copies).toMatchObject([
    { mediaType: "text/html", capturedBy: "bookmarklet", finalUrl: PAGE.url },
  ]);
  const bytes = await getBlob(copies[0]!.sha256);
  expect(Buffer.from(bytes!).toString()).toBe(PAGE.html);
  expect(await saveHandedPage(actor, input)).toMatchObject({
    error: "page-gone",
  });
  expect(await readHandedPage(actor, id)).toMatchObject({ error: "page-gone" });
});

it("is gone after half an hour", async () => {
  const id = await hold();
  const input = await saved(id);
  await db
    .update(handedPages)
    .set({ createdAt: new Date(Date.now() - 31 * 60_000) })
    .where(eq(handedPages.id, id));
  expect(await readHandedPage(actor, id)).toMatchObject({ error: "page-gone" });
  expect(await saveHandedPage(actor, input)).toMatchObject({
    error: "page-gone",
  });
  await hold();
  const left = await db
    .select({ id: handedPages.id })
    .from(handedPages)
    .where(eq(handedPages.id, id));
  expect(left).toEqual([]);
});

const SMALL = { url: PAGE.url, html: "<p>Hi</p>" };

it("is not held while too many of its sender wait, who lock nobody else out", async () => {
  for (let i = 1; i < MOST_OF_ONE_SENDER; i += 1) await hold(SMALL);
  const last = await Promise.all(
    [1, 2].map(() => holdPage("192.0.2.1", SMALL)),
  );
  const [id, ...more] = last.flatMap((one) => (one.ok ? [one.value.id] : []));
  held.push(id!, ...more);
  expect(more).toEqual([]);
  expect(last).toContainEqual(
    expect.objectContaining({ error: "too-many-pages" }),
  );
  await hold(SMALL, "192.0.2.2");
});

it("is not held while too many wait", async () => {
  const others = Array.from({ length: MOST_WAITING }, (_, i) => ({
    ...SMALL,
    senderHash: `other ${i}`,
  }));
  const waiting = await db
    .insert(handedPages)
    .values(others)
    .returning({ id: handedPages.id });
  held.push(...waiting.map(({ id }) => id));
  expect(await holdPage("192.0.2.1", SMALL)).toMatchObject({
    error: "too-many-pages",
  });
});

import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeEach, expect, it } from "vitest";

import { getBlob } from "@/adapters/blobs/blob-store";
import { db } from "@/db";
import { snapshots } from "@/db/schema";
import { newArticleInput } from "@/domain/articles/article-input";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { createArticleWithPage } from "./save-captured-article";
import { captureVersionWithPage } from "./save-captured-version";
import { articlePage, openSite, showing } from "./site.fixture";
import { understandPage } from "./understand-page";

let desk: Desk;
let actor: Actor;
let site: Awaited<ReturnType<typeof openSite>>;

beforeEach(async () => {
  desk = await Desk.open(db);
  actor = await desk.person("contributor");
  site = await openSite();
});

afterEach(() => site.close());
afterAll(() => db.$client.end());

const copiesOf = (articleId: string) =>
  db.select().from(snapshots).where(eq(snapshots.articleId, articleId));

/** Brings the site's article in as a program does that waits for the answer. */
async function broughtIn() {
  const { understood, page } = granted(
    await understandPage(actor, site.url, site.guard),
  );
  const input = newArticleInput.parse({
    title: "A bridge",
    language: "en",
    blocks: understood.blocks,
  });
  const kept = { page, captureMethod: "url" as const };
  return granted(await createArticleWithPage(actor, input, kept));
}

it("keeps the page with an article that was brought in at once", async () => {
  const { id, version } = await broughtIn();
  expect(version.text).toContain("48 million");
  const [copy, ...more] = await copiesOf(id);
  expect(more).toEqual([]);
  expect(copy).toMatchObject({ capturedBy: "fetch", finalUrl: site.url });
  const bytes = await getBlob(copy!.sha256);
  expect(Buffer.from(bytes!).includes("48 million")).toBe(true);
});

it("keeps the page of a new capture, of new words or old", async () => {
  const { id: articleId } = await broughtIn();
  for (const [figure, n] of [
    ["48 million", 1],
    ["84 million", 2],
  ] as const) {
    site.answer = showing(articlePage(figure));
    const read = await understandPage(actor, site.url, site.guard);
    const { understood, page } = granted(read);
    const input = { articleId, blocks: understood.blocks };
    const taken = granted(await captureVersionWithPage(actor, input, page));
    expect(taken.version.n).toBe(n);
  }
  expect(await copiesOf(articleId)).toHaveLength(3);
});

it("keeps no page of another newsroom's article", async () => {
  const { id: articleId } = await broughtIn();
  const stranger = await (await Desk.open(db)).person("admin");
  const read = await understandPage(stranger, site.url, site.guard);
  const { understood, page } = granted(read);
  const input = { articleId, blocks: understood.blocks };
  expect(await captureVersionWithPage(stranger, input, page)).toMatchObject({
    error: "not-found",
  });
  expect(await copiesOf(articleId)).toHaveLength(1);
});

it("refuses an address of a closed network that nobody allowed", async () => {
  const closed = { ...site.guard, allowedHosts: [] };
  expect(await understandPage(actor, site.url, closed)).toMatchObject({
    error: "port-refused",
  });
  const inner = "http://169.254.169.254/";
  expect(await understandPage(actor, inner, closed)).toMatchObject({
    error: "private-address",
  });
});

it("says where the article was in the end", async () => {
  site.answer = (request, response) => {
    if (request.url !== "/new") {
      response.writeHead(301, { location: "/new" }).end();
    } else showing(articlePage())(request, response);
  };
  const { understood } = granted(
    await understandPage(actor, site.url, site.guard),
  );
  expect(understood.sourceUrl).toBe(site.url.replace("/bridge", "/new"));
});

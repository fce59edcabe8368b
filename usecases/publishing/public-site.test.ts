import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { newsrooms, publications } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { cursor } from "@/lib/cursor";
import { baseUrl } from "@/lib/env";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { publishClaim } from "./publish-claim";
import { readAnnotation, readAnnotations } from "./read-annotations";
import { readEmbed, readOembed } from "./read-embed";
import { feedInput, readFeed } from "./read-feed";
import { readSearchPage, searchInput } from "./read-search";
import {
  readHomePage,
  readListPage,
  readMethodology,
  readNotFound,
} from "./read-site-pages";
import { readSitemap, readSitemapIndex } from "./read-sitemap";

let desk: Desk;
let checker: Actor;
let editor: Actor;
let host: string;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
  editor = await desk.person("editor");
  host = `${randomUUID()}.example`;
  await db
    .update(newsrooms)
    .set({ host })
    .where(eq(newsrooms.id, desk.newsroomId));
});

afterAll(() => db.$client.end());

async function published(words?: string) {
  const { claimId, verdictId } = await desk.proposal(checker, words);
  granted(
    await countersignVerdict(editor, { verdictId, overrideReason: null }),
  );
  const { slug } = granted(await publishClaim(editor, { claimId }));
  return { claimId, slug };
}

const search = (asked: Record<string, string>) =>
  readSearchPage(host, searchInput.parse(asked));

describe("the public site", () => {
  it("shows on its home page what is published, at once", async () => {
    const before = await readHomePage(host);
    const { slug } = await published();
    const after = await readHomePage(host);
    expect(before.body).not.toContain(slug);
    expect(after.body).toContain(`/claims/${slug}"`);
    expect(await readHomePage(host)).toBe(after);
  });

  it("pages its lists, each thing once", async () => {
    const slugs: string[] = [];
    for (let n = 0; n < 27; n += 1) slugs.push((await published()).slug);
    const first = await readListPage(host, "claims", undefined);
    const next = /after=([^"]+)"/.exec(first.body)?.[1];
    const after = cursor.parse(decodeURIComponent(next ?? ""));
    const second = await readListPage(host, "claims", after);
    const listed = [first, second].map(({ body }) =>
      slugs.filter((slug) => body.includes(`/claims/${slug}"`)),
    );
    expect(listed.map((part) => part.length)).toEqual([25, 2]);
    expect(new Set(listed.flat()).size).toBe(27);
  });

  it("finds claims by their words and narrows them by what they carry", async () => {
    const bridge = await published();
    const dam = await published("The dam cost 12 million");
    const found = await search({ q: "dam costs" });
    const at = (slug: string) => found.body.indexOf(`/claims/${slug}"`);
    expect(at(dam.slug)).toBeGreaterThan(0);
    expect(at(dam.slug)).toBeLessThan(
      at(bridge.slug) < 0 ? Number.POSITIVE_INFINITY : at(bridge.slug),
    );
    const rated = await search({ rating: "unverified", party: "The ministry" });
    expect(rated.body).toContain(bridge.slug);
    expect(rated.body).toContain("The ministry (2)");
    const none = await search({ rating: "false" });
    expect(none.body).not.toContain(bridge.slug);
    const old = await search({ q: "bridge", to: "2001-01-01" });
    expect(old.body).not.toContain(bridge.slug);
  });

  it("says what it looked for, and runs nothing of it", async () => {
    const page = await search({ q: '"><script>alert(1)</script>' });
    expect(page.body).not.toContain("<script>");
  });

  it("lists nothing that is withheld", async () => {
    const { claimId, slug } = await published();
    await db
      .update(publications)
      .set({ withheldReason: "A court said so." })
      .where(eq(publications.subjectId, claimId));
    const list = await readListPage(host, "claims", undefined);
    expect(list.body).not.toContain(slug);
    expect(await readEmbed(slug)).toMatchObject({ error: "withheld" });
  });

  it("tells its method from the newsroom's settings", async () => {
    const before = await readMethodology(host);
    await db
      .update(newsrooms)
      .set({
        correctionsPolicy: "We say sorry.",
        about: "Four people & a <b>dog</b>.",
        unnamedSourcesPolicy: "Two of us know the name.",
        contact: "desk@example.org",
        licence: "https://licence.example/by",
      })
      .where(eq(newsrooms.id, desk.newsroomId));
    expect(before.body).toContain("Disputed");
    const { body } = await readMethodology(host);
    expect(body).toContain("We say sorry.");
    expect(body).toContain("Four people &amp; a &lt;b&gt;dog&lt;/b&gt;.");
    expect(body).toContain("Two of us know the name.");
    expect(body).toContain('href="mailto:desk@example.org"');
    expect(body).toContain('href="https://licence.example/by"');
  });

  it("has a page for what is not there", async () => {
    const { body } = await readNotFound(host);
    expect(body).toContain("<h1>");
    expect(body).toContain('name="q"');
  });
});

describe("what machines read", () => {
  it("puts a claim in every feed, and narrows feeds", async () => {
    const { slug } = await published();
    for (const name of ["rss.xml", "atom.xml", "feed.json"] as const) {
      const whole = granted(await readFeed(host, name, {}));
      expect(whole.body).toContain(slug);
      const asked = { rating: "false" };
      const narrowed = granted(await readFeed(host, name, asked));
      expect(narrowed.body).not.toContain(slug);
    }
    const { body } = granted(await readFeed(host, "claimreview.json", {}));
    expect(JSON.parse(body)["@type"]).toBe("DataFeed");
  });

  it("refuses parameters that feeds don't have", () => {
    expect(feedInput.safeParse({ ratings: "false" }).success).toBe(false);
    expect(feedInput.safeParse({ rating: "" }).success).toBe(false);
  });

  it("lists its pages for search engines", async () => {
    const { slug } = await published();
    const index = await readSitemapIndex(host);
    expect(index.body).toContain("/sitemaps/claim-1.xml");
    const part = granted(await readSitemap(host, "claim-1.xml"));
    expect(part.body).toContain(`${baseUrl()}/claims/${slug}`);
    const news = granted(await readSitemap(host, "news.xml"));
    expect(news.body).toContain(slug);
    expect(await readSitemap(host, "claim-2.xml")).toMatchObject({
      error: "not-found",
    });
  });

  it("says how to embed a claim, and nothing else", async () => {
    const { slug } = await published();
    const room = { maxwidth: 300, maxheight: null, format: "json" };
    const url = `${baseUrl()}/claims/${slug}`;
    const answer = granted(await readOembed(host, { ...room, url }));
    expect(JSON.parse(answer.body)).toMatchObject({ type: "rich", width: 300 });
    const elsewhere = { ...room, url: `https://other.example/claims/${slug}` };
    expect(await readOembed(host, elsewhere)).toMatchObject({
      error: "not-found",
    });
    const xml = { ...room, url, format: "xml" };
    expect(await readOembed(host, xml)).toMatchObject({ error: "json-only" });
  });

  it("counts annotations as the pages hold them", async () => {
    await published();
    const container = JSON.parse((await readAnnotations(host, undefined)).body);
    expect(container).toMatchObject({
      type: ["BasicContainer", "AnnotationCollection"],
      total: container.first.items.length,
    });
    expect(await readAnnotation(randomUUID())).toMatchObject({
      error: "not-found",
    });
  });
});

import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { publications } from "@/db/schema";
import { Desk, granted } from "@/e2e/desk";
import { giveHost, publishedClaim, retractedEdition } from "@/e2e/publishing";
import { baseUrl } from "@/lib/env";
import { oembedInput, readEmbed, readOembed } from "./read-embed";
import { readRobots, readSitemap, readSitemapIndex } from "./read-sitemap";
import { renameSlug } from "./rename-slug";

let desk: Desk;
let host: string;

beforeEach(async () => {
  desk = await Desk.open(db);
  host = await giveHost(desk);
});

afterAll(() => db.$client.end());

const inNews = async (slug: string) =>
  granted(await readSitemap(host, "news.xml")).body.includes(slug);

describe("what search engines are told", () => {
  it("has an index of every sitemap there is", async () => {
    const listed = async () => {
      const { body } = await readSitemapIndex(host);
      return [...body.matchAll(/sitemaps\/([a-z0-9-]+)\.xml/g)].map(
        ([, name]) => name,
      );
    };
    expect(await listed()).toEqual(["pages", "news"]);
    await publishedClaim(desk);
    expect(await listed()).toEqual(["pages", "news", "claim-1"]);
  });

  it("is news for two days, unless it is taken back", async () => {
    const old = await publishedClaim(desk);
    const gone = await publishedClaim(desk, "The tower cost 9 million");
    expect([await inNews(old.slug), await inNews(gone.slug)]).toEqual([
      true,
      true,
    ]);
    const hours = (n: number) => new Date(Date.now() - n * 3_600_000);
    const date = (publishedAt: Date) =>
      db
        .update(publications)
        .set({ publishedAt })
        .where(eq(publications.subjectId, old.claimId));
    await date(hours(47));
    expect(await inNews(old.slug)).toBe(true);
    await date(hours(49));
    expect(await inNews(old.slug)).toBe(false);
    await retractedEdition(desk, gone.edition.id);
    expect(await inNews(gone.slug)).toBe(false);
  });

  it("keeps them from the desk, the API, forms and searches", async () => {
    const { body } = await readRobots(host);
    for (const path of [
      "/desk",
      "/api/",
      "/sign-in",
      "/report-an-error",
      "/search",
    ]) {
      expect(body).toContain(`Disallow: ${path}\n`);
    }
  });

  it("has no second sitemap of what fits in one", async () => {
    await publishedClaim(desk);
    expect((await readSitemap(host, "claim-1.xml")).ok).toBe(true);
    for (const file of ["claim-2.xml", "claim-0.xml", "summary-1.xml", "x"]) {
      expect(await readSitemap(host, file)).toMatchObject({
        error: "not-found",
      });
    }
  });
});

describe("an embed", () => {
  it("leads from an address that was to the one that is", async () => {
    const { slug: first, claimId } = await publishedClaim(desk);
    const slug = `bridge-${claimId}`;
    const editor = await desk.person("editor");
    const of = { kind: "claim", subjectId: claimId } as const;
    granted(await renameSlug(editor, { ...of, slug }));
    expect(await readEmbed(first)).toEqual({
      ok: true,
      value: { is: "moved", path: `/embed/claims/${slug}` },
    });
  });

  it("of a claim that was taken back says that, and no verdict", async () => {
    const { slug, edition } = await publishedClaim(desk);
    const body = async () => {
      const read = granted(await readEmbed(slug));
      return read.is === "page" ? read.document.body : "";
    };
    expect(await body()).toContain("unverified");
    await retractedEdition(desk, edition.id);
    expect(await body()).toContain("The act was forged.");
    expect(await body()).not.toContain("unverified");
  });

  it("is told of as JSON and in no other form", async () => {
    const { slug } = await publishedClaim(desk);
    const url = `${baseUrl()}/claims/${slug}`;
    const asked = (format: string) =>
      readOembed(host, oembedInput.parse({ url, format }));
    expect((await asked("json")).ok).toBe(true);
    expect(await asked("xml")).toMatchObject({ error: "json-only" });
  });
});

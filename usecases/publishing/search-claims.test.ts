import { sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { Desk } from "@/e2e/desk";
import { giveHost, publishedClaim, retractedEdition } from "@/e2e/publishing";
import { baseUrl } from "@/lib/env";
import { searchClaims } from "./search-claims";

const OURS = { reviewPublisherSiteFilter: new URL(baseUrl()).hostname };

let desk: Desk;
let host: string;

beforeEach(async () => {
  desk = await Desk.open(db);
  host = await giveHost(desk);
});

afterAll(() => db.$client.end());

async function found(given: Record<string, string>) {
  const { document } = await searchClaims(host, given);
  const { claims = [], nextPageToken } = JSON.parse(document.body);
  const urls: string[] = claims.map(
    (claim: { claimReview: { url: string }[] }) => claim.claimReview[0]!.url,
  );
  return { urls, nextPageToken: nextPageToken as string | undefined };
}

/** Puts the same edition before the public at `n` more addresses. */
async function manifold(n: number) {
  await publishedClaim(desk);
  await db.execute(sql`
    insert into publications
      (subject_kind, subject_id, newsroom_id, edition_id, slug, title, rating)
    select subject_kind, gen_random_uuid(), newsroom_id, edition_id,
        'many-' || newsroom_id || '-' || n, title, rating
      from publications, generate_series(2, ${n + 1}) n
      where newsroom_id = ${desk.newsroomId}`);
}

describe("claims:search", () => {
  it("has no claim that was taken back, by words or by site", async () => {
    const { edition, slug } = await publishedClaim(desk);
    const other = await publishedClaim(desk, "The tower cost 9 million");
    await retractedEdition(desk, edition.id);
    for (const asked of [OURS, { query: "the bridge cost 48 million" }]) {
      const { urls } = await found(asked);
      expect(urls).not.toContain(`${baseUrl()}/claims/${slug}`);
    }
    const { urls } = await found(OURS);
    expect(urls).toEqual([`${baseUrl()}/claims/${other.slug}`]);
  });

  it("knows the site with and without its www", async () => {
    await publishedClaim(desk);
    const site = OURS.reviewPublisherSiteFilter;
    for (const name of [`www.${site}`, site.toUpperCase()]) {
      const asked = { reviewPublisherSiteFilter: name };
      expect((await found(asked)).urls).toHaveLength(1);
    }
  });

  it("gives ten where no number is asked for, and a hundred at most", async () => {
    await manifold(101);
    const sizes = { "": 10, "0": 10, "7": 7, "100": 100, "5000": 100 };
    for (const [pageSize, length] of Object.entries(sizes)) {
      const asked = pageSize === "" ? OURS : { ...OURS, pageSize };
      const page = await found(asked);
      expect(page.urls, pageSize).toHaveLength(length);
      expect(page.nextPageToken).toEqual(expect.any(String));
    }
  });

  it("reads an offset only where there is no token", async () => {
    await manifold(3);
    const asked = { ...OURS, pageSize: "2" };
    const { urls: all } = await found(OURS);
    const first = await found(asked);
    const pageToken = first.nextPageToken ?? "";
    const next = await found({ ...asked, pageToken, offset: "3" });
    expect(next.urls).toEqual(all.slice(2));
    expect((await found({ ...asked, offset: "3" })).urls).toEqual(all.slice(3));
  });

  it("refuses a token under any other question", async () => {
    await manifold(3);
    const asked = { ...OURS, pageSize: "2" };
    const pageToken = (await found(asked)).nextPageToken ?? "";
    const others: Record<string, string>[] = [
      { ...asked, pageSize: "3" },
      { ...asked, maxAgeDays: "9" },
      { ...asked, languageCode: "en" },
      { query: "bridge", pageSize: "2" },
    ];
    for (const other of others) {
      const { ok } = await searchClaims(host, { ...other, pageToken });
      expect(ok).toBe(false);
    }
    expect((await searchClaims(host, { ...asked, pageToken })).ok).toBe(true);
  });
});

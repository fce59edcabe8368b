import "server-only";

import { db } from "@/db";
import { countPublications, listPublications } from "@/db/queries/public-lists";
import {
  MOST_IN_SITEMAP,
  newsSitemap,
  robotsTxt,
  sitemap,
  sitemapIndex,
} from "@/documents/feeds/sitemaps";
import type { PublicDocument } from "@/documents/public/document";
import { PATHS, type PublishedKind, pathOf } from "@/documents/public/paths";
import { ok, type Result, refuse } from "@/lib/result";
import { readPublicState, siteOf, sitePage } from "./public-site";

const KINDS = ["claim", "summary"] as const;
const TWO_DAYS = 48 * 60 * 60 * 1000;
const NEWS = 100;

/** Where the site's sitemaps are. */
export function readSitemapIndex(host: string): Promise<PublicDocument> {
  return sitePage(host, "sitemaps", async ({ newsroom, ledgerHead }, id) => {
    const changedAt = ledgerHead?.at ?? null;
    const parts = ["pages", "news"];
    for (const kind of KINDS) {
      const of = { newsroomId: id, kind };
      const { published } = await countPublications(db, of);
      const files = Math.ceil(published / MOST_IN_SITEMAP);
      for (let n = 1; n <= files; n += 1) parts.push(`${kind}-${n}`);
    }
    const listed = parts.map((part) => `/sitemaps/${part}.xml`);
    return sitemapIndex(
      newsroom,
      listed.map((path) => ({ path, changedAt })),
    );
  });
}

/** One sitemap of the index, by its file name. */
export async function readSitemap(
  host: string,
  file: string,
): Promise<Result<PublicDocument, "not-found">> {
  const state = await readPublicState(host);
  const { newsroom } = await siteOf(state);
  const newsroomId = state.newsroom.id;
  if (file === "pages.xml") {
    const { home, summaries, claims, corrections, methodology } = PATHS;
    const paths = [home, summaries, claims, corrections, methodology];
    const pages = paths.map((path) => ({ path, changedAt: null }));
    return ok(sitemap(newsroom, pages));
  }
  if (file === "news.xml") {
    return ok(newsSitemap(newsroom, await newPages(newsroomId, newsroom)));
  }
  const [, kind, n] = /^(claim|summary)-(\d{1,4})\.xml$/.exec(file) ?? [];
  if (!kind || Number(n) < 1) return refuse("not-found");
  const rows = await listPublications(db, {
    newsroomId,
    kind: kind as PublishedKind,
    offset: (Number(n) - 1) * MOST_IN_SITEMAP,
    limit: MOST_IN_SITEMAP,
  });
  if (rows.length === 0) return refuse("not-found");
  const pages = rows.map(({ slug, publishedAt }) => ({
    path: pathOf(kind as PublishedKind, slug),
    changedAt: publishedAt.toISOString(),
  }));
  return ok(sitemap(newsroom, pages));
}

async function newPages(
  newsroomId: string,
  { language }: { language: string },
) {
  const from = new Date(Date.now() - TWO_DAYS).toISOString();
  const pages = [];
  for (const kind of KINDS) {
    const filter = { newsroomId, kind, from, limit: NEWS };
    for (const row of await listPublications(db, filter)) {
      const { slug, title, publishedAt, retractedAt } = row;
      if (retractedAt) continue;
      const path = pathOf(kind, slug);
      const at = publishedAt.toISOString();
      pages.push({ path, title, language, publishedAt: at });
    }
  }
  return pages;
}

/** What robots may read. */
export function readRobots(host: string): Promise<PublicDocument> {
  return sitePage(host, "robots", async ({ newsroom }) => robotsTxt(newsroom));
}

import type { Publisher } from "@/domain/publishing/newsroom-view";
import { documentOf, type PublicDocument } from "../public/document";
import { address, PATHS } from "../public/paths";
import { element, textElement, xmlDocument } from "./xml";

const XML = "application/xml; charset=utf-8";
const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** Most addresses one sitemap may list, and most sitemaps one index. */
export const MOST_IN_SITEMAP = 50_000;

/** A page and when it last changed (ISO 8601); null where that is unknown. */
export type SitemapEntry = { path: string; changedAt: string | null };

/** A page new enough for news: at most two days old, by the route's choice. */
export type NewsEntry = {
  path: string;
  title: string;
  language: string;
  publishedAt: string;
};

/** The index of the site's sitemaps. */
export function sitemapIndex(
  publisher: Publisher,
  parts: SitemapEntry[],
): PublicDocument {
  const entries = parts.map((part) => located("sitemap", publisher, part));
  const root = element("sitemapindex", entries, { xmlns: SITEMAP });
  return documentOf(xmlDocument(root), XML);
}

/** One sitemap; the caller gives at most MOST_IN_SITEMAP pages. */
export function sitemap(
  publisher: Publisher,
  pages: SitemapEntry[],
): PublicDocument {
  const entries = pages.map((page) => located("url", publisher, page));
  const root = element("urlset", entries, { xmlns: SITEMAP });
  return documentOf(xmlDocument(root), XML);
}

function located(
  name: string,
  publisher: Publisher,
  { path, changedAt }: SitemapEntry,
): string {
  return element(name, [
    textElement("loc", address(publisher, path)),
    ...(changedAt ? [textElement("lastmod", changedAt)] : []),
  ]);
}

/** The sitemap of the newest pages, as news searches read it. */
export function newsSitemap(
  publisher: Publisher,
  pages: NewsEntry[],
): PublicDocument {
  const entries = pages.map((page) =>
    element("url", [
      textElement("loc", address(publisher, page.path)),
      element("news:news", [
        element("news:publication", [
          textElement("news:name", publisher.name),
          textElement("news:language", page.language),
        ]),
        textElement("news:publication_date", page.publishedAt),
        textElement("news:title", page.title),
      ]),
    ]),
  );
  const root = element("urlset", entries, {
    xmlns: SITEMAP,
    "xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9",
  });
  return documentOf(xmlDocument(root), XML);
}

/** What robots may read: everything public; the desk and the API are not. */
export function robotsTxt(publisher: Publisher): PublicDocument {
  const base = new URL(publisher.url).pathname.replace(/\/$/, "");
  const lines = [
    "User-agent: *",
    ...["/desk", "/api/", "/sign-in", PATHS.reportError, PATHS.search].map(
      (path) => `Disallow: ${base}${path}`,
    ),
    `Sitemap: ${address(publisher, PATHS.sitemap)}`,
  ];
  return documentOf(`${lines.join("\n")}\n`, "text/plain; charset=utf-8");
}

import type { Publisher } from "@/domain/publishing/newsroom-view";

/** Addresses of the public site, below the newsroom's base address. */
export const PATHS = {
  home: "/",
  summaries: "/summaries",
  claims: "/claims",
  search: "/search",
  corrections: "/corrections",
  methodology: "/methodology",
  accessibility: "/accessibility",
  reportError: "/report-an-error",
  annotations: "/annotations/",
  rss: "/feeds/rss.xml",
  atom: "/feeds/atom.xml",
  jsonFeed: "/feeds/feed.json",
  claimReviewFeed: "/feeds/claimreview.json",
  sitemap: "/sitemap.xml",
  api: "/api",
  icon: "/favicon.svg",
} as const;

export type PublishedKind = "claim" | "summary";

const FOLDER: Record<PublishedKind, string> = {
  claim: PATHS.claims,
  summary: PATHS.summaries,
};

/** Where the current text of a claim or summary is. */
export function pathOf(kind: PublishedKind, slug: string): string {
  return `${FOLDER[kind]}/${encodeURIComponent(slug)}`;
}

/** Where edition `n` stays for ever. */
export function editionPath(
  kind: PublishedKind,
  slug: string,
  n: number,
): string {
  return `${pathOf(kind, slug)}/editions/${n}`;
}

/** The picture that stands for edition `n` where its link is shown. */
export function cardPath(kind: PublishedKind, slug: string, n: number): string {
  return `${editionPath(kind, slug, n)}/card.png`;
}

/** The small frame that says whether edition `n` is still the current one. */
export function statusPath(
  kind: PublishedKind,
  slug: string,
  n: number,
): string {
  return `${editionPath(kind, slug, n)}/status`;
}

/** The small frame another site shows a claim in. */
export function embedPath(slug: string): string {
  return `/embed${pathOf("claim", slug)}`;
}

/** The path as a link on a page writes it: a site may live below a folder. */
export function href(publisher: Publisher, path: string): string {
  return `${new URL(publisher.url).pathname.replace(/\/$/, "")}${path}`;
}

/** The whole address of a path of the site. */
export function address(
  publisher: Pick<Publisher, "url">,
  path: string,
): string {
  return `${publisher.url.replace(/\/$/, "")}${path}`;
}

/**
 * `text` if it is a path of this site, else null. What a reader's address or
 * form names as a page becomes a link only through this: "//elsewhere.example"
 * is a path in looks alone.
 */
export function ownPath(text: string): string | null {
  return /^\/(?![/\\])[^\s\\]*$/.test(text) ? text : null;
}

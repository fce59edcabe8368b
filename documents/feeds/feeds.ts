import type { NewsroomView } from "@/domain/publishing/newsroom-view";
import { documentOf, type PublicDocument } from "../public/document";
import { address, PATHS } from "../public/paths";
import { type FeedEntry, feedEntry, type ListedEdition } from "./entry";
import { type FeedPlace, feedLinks, linkHeader } from "./feed-links";
import { element, textElement, xmlDocument } from "./xml";

export type FeedInput = FeedPlace & {
  newsroom: NewsroomView;
  /** The newest edition of each claim and summary, newest first. */
  editions: ListedEdition[];
  /** When anything in the feed last changed; ISO 8601, UTC. */
  updatedAt: string;
};

const ATOM = "http://www.w3.org/2005/Atom";
const ATOM_TYPE = "application/atom+xml";
const RSS = "application/rss+xml";

/**
 * The feed as RSS 2.0. An item's guid is its page's address and never changes:
 * a correction moves `atom:updated`, it makes no new item.
 */
export function rssFeed(feed: FeedInput): PublicDocument {
  const { newsroom, editions } = feed;
  const channel = element("channel", [
    textElement("title", newsroom.name),
    textElement("link", address(newsroom, PATHS.home)),
    textElement("description", newsroom.about),
    textElement("language", newsroom.language),
    textElement("lastBuildDate", rfc822(feed.updatedAt)),
    ...links(feed, RSS, "atom:link"),
    ...editions.map((edition) => rssItem(feedEntry(edition))),
  ]);
  const rss = element("rss", [channel], {
    version: "2.0",
    "xmlns:atom": ATOM,
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  });
  const document = documentOf(xmlDocument(rss), `${RSS}; charset=utf-8`);
  return { ...document, link: linkHeader(feed) };
}

function rssItem(entry: FeedEntry): string {
  return element("item", [
    textElement("title", entry.title),
    textElement("link", entry.url),
    textElement("guid", entry.id, { isPermaLink: "true" }),
    textElement("description", entry.html),
    textElement("pubDate", rfc822(entry.published)),
    textElement("atom:updated", entry.updated),
    ...entry.authors.map((name) => textElement("dc:creator", name)),
    textElement("dc:language", entry.language),
    ...entry.categories.map((one) => textElement("category", one)),
  ]);
}

/** The feed as Atom (RFC 4287). */
export function atomFeed(feed: FeedInput): PublicDocument {
  const { newsroom, editions, updatedAt } = feed;
  const root = element(
    "feed",
    [
      textElement("title", newsroom.name),
      textElement("subtitle", newsroom.about),
      textElement("id", address(newsroom, feed.path)),
      textElement("updated", updatedAt),
      element("author", [textElement("name", newsroom.name)]),
      element("link", [], { href: address(newsroom, PATHS.home) }),
      ...links(feed, ATOM_TYPE, "link"),
      ...(newsroom.licence ? [textElement("rights", newsroom.licence)] : []),
      ...editions.map((edition) => atomEntry(feedEntry(edition))),
    ],
    { xmlns: ATOM, "xml:lang": newsroom.language },
  );
  const document = documentOf(xmlDocument(root), `${ATOM_TYPE}; charset=utf-8`);
  return { ...document, link: linkHeader(feed) };
}

function atomEntry(entry: FeedEntry): string {
  return element(
    "entry",
    [
      textElement("title", entry.title),
      textElement("id", entry.id),
      element("link", [], { rel: "alternate", href: entry.url }),
      textElement("published", entry.published),
      textElement("updated", entry.updated),
      ...entry.authors.map((name) =>
        element("author", [textElement("name", name)]),
      ),
      ...entry.categories.map((term) => element("category", [], { term })),
      textElement("content", entry.html, { type: "html" }),
    ],
    { "xml:lang": entry.language },
  );
}

/** Where the feed itself is, where it goes on, and who tells of changes. */
function links(feed: FeedInput, type: string, name: string): string[] {
  return feedLinks(feed).map(({ rel, href }) =>
    rel === "hub"
      ? element(name, [], { rel, href })
      : element(name, [], { rel, type, href }),
  );
}

/** A time as RSS writes it: "Sat, 30 Jul 2022 09:00:00 GMT". */
function rfc822(iso: string): string {
  return new Date(iso).toUTCString();
}

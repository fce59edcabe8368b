import type { Publisher } from "@/domain/publishing/newsroom-view";
import { address } from "../public/paths";

/** Where a page of a feed stands among the others, and who tells of changes. */
export type FeedPlace = {
  newsroom: Pick<Publisher, "url">;
  /** The page's own path with its filters, as it was asked for. */
  path: string;
  /** Path of the feed's first page; the feed's own on that page. */
  first: string;
  /** Path of the page after this one; null on the last. */
  next: string | null;
  /** Address of the hub that tells of changes to this feed; null: of none. */
  hub: string | null;
};

export type FeedLink = { rel: string; href: string };

/**
 * A feed's links: itself, its first page and the next (RFC 5005, paged feeds),
 * and its hub (WebSub). There are no archived pages: a correction brings an
 * entry back to the front, so no page is ever done changing.
 */
export function feedLinks(place: FeedPlace): FeedLink[] {
  const { newsroom, path, first, next, hub } = place;
  const paged = first !== path || next !== null;
  return [
    { rel: "self", href: address(newsroom, path) },
    ...(paged ? [{ rel: "first", href: address(newsroom, first) }] : []),
    ...(next ? [{ rel: "next", href: address(newsroom, next) }] : []),
    ...(hub ? [{ rel: "hub", href: hub }] : []),
  ];
}

/** The same links as an HTTP header, which a hub reads of any format. */
export function linkHeader(place: FeedPlace): string {
  return feedLinks(place)
    .map(({ rel, href }) => `<${href}>; rel="${rel}"`)
    .join(", ");
}

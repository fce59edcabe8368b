import { type ClaimEdition, isRetraction } from "@/domain/publishing/edition";
import type { NewsroomView } from "@/domain/publishing/newsroom-view";
import { checkedClaimReview } from "../claimreview";
import { documentOf, type PublicDocument } from "../public/document";
import type { JsonLd } from "../public/json-ld";
import { address, PATHS, pathOf } from "../public/paths";
import { feedEntry } from "./entry";
import { type FeedPlace, linkHeader } from "./feed-links";
import type { FeedInput } from "./feeds";

/** The feed as JSON Feed 1.1; a claim's ClaimReview is in `_claimreview`. */
export function jsonFeed(feed: FeedInput): PublicDocument {
  const { newsroom, path, next, editions } = feed;
  const items = editions.map((edition) => {
    const entry = feedEntry(edition);
    const review =
      edition.kind === "claim" ? checkedClaimReview(edition).markup : null;
    return {
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_html: entry.html,
      language: entry.language,
      date_published: entry.published,
      date_modified: entry.updated,
      authors: entry.authors.map((name) => ({ name })),
      ...(entry.categories.length > 0 && { tags: entry.categories }),
      ...(review && { _claimreview: review }),
    };
  });
  const body = {
    version: "https://jsonfeed.org/version/1.1",
    title: newsroom.name,
    description: newsroom.about,
    home_page_url: address(newsroom, PATHS.home),
    feed_url: address(newsroom, path),
    ...(next && { next_url: address(newsroom, next) }),
    ...(feed.hub && { hubs: [{ type: "WebSub", url: feed.hub }] }),
    language: newsroom.language,
    authors: [{ name: newsroom.name, url: address(newsroom, PATHS.home) }],
    items,
  };
  const document = documentOf(
    json(body),
    "application/feed+json; charset=utf-8",
  );
  return { ...document, link: linkHeader(feed) };
}

export type ClaimReviewFeedInput = FeedPlace & {
  newsroom: NewsroomView;
  /** The newest edition of each claim, retracted ones included. */
  editions: ClaimEdition[];
  /** Claims that the law keeps back: that they were here, and until when. */
  withheld?: { slug: string; created: string; deleted: string }[];
  updatedAt: string;
};

/**
 * The claims' markup as a schema.org DataFeed. A retracted claim stays in it
 * without markup, with the day it was withdrawn in `dateDeleted`; so does one
 * that the law keeps back. schema.org knows no pages of a feed: where it goes
 * on stands in the Link header.
 */
export function claimReviewFeed(feed: ClaimReviewFeedInput): PublicDocument {
  const { newsroom, editions, withheld = [], path, updatedAt } = feed;
  const body = {
    "@context": "https://schema.org",
    "@type": "DataFeed",
    name: `${newsroom.name}: ClaimReview`,
    url: address(newsroom, path),
    ...(newsroom.licence && { license: newsroom.licence }),
    dateModified: updatedAt,
    dataFeedElement: [
      ...editions.flatMap(dataFeedItem),
      ...withheld.map(({ slug, created, deleted }) => ({
        "@type": "DataFeedItem",
        dateCreated: created,
        url: address(newsroom, pathOf("claim", slug)),
        dateDeleted: deleted,
      })),
    ],
  };
  const document = documentOf(json(body), "application/ld+json; charset=utf-8");
  return { ...document, link: linkHeader(feed) };
}

function dataFeedItem(edition: ClaimEdition): JsonLd[] {
  const head = {
    "@type": "DataFeedItem",
    dateCreated: edition.firstPublishedAt,
    url: address(edition.publisher, pathOf("claim", edition.slug)),
  };
  if (isRetraction(edition)) {
    return [{ ...head, dateDeleted: edition.publishedAt }];
  }
  const { markup } = checkedClaimReview(edition);
  if (!markup) return [];
  const { "@context": _context, ...item } = markup;
  return [{ ...head, dateModified: edition.publishedAt, item: [item] }];
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

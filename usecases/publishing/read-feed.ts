import "server-only";

import { z } from "zod";

import { db } from "@/db";
import { listPublications } from "@/db/queries/public-lists";
import type { ListedEdition } from "@/documents/feeds/entry";
import { atomFeed, type FeedInput, rssFeed } from "@/documents/feeds/feeds";
import {
  type ClaimReviewFeedInput,
  claimReviewFeed,
  jsonFeed,
} from "@/documents/feeds/json-feeds";
import type { PublicDocument } from "@/documents/public/document";
import { PATHS } from "@/documents/public/paths";
import type { Site } from "@/documents/public/site";
import type { ClaimEdition } from "@/domain/publishing/edition";
import { pageOfEditions } from "./listed";
import { sitePage } from "./public-site";

const ENTRIES = 30;
const REVIEWS = 200;

const named = z.string().trim().min(1).max(200).optional();

/** What a feed may be narrowed to; anything else in its address is refused. */
export const feedInput = z.strictObject({
  rating: named,
  claimant: named,
  event: named,
});

type Narrowed = z.output<typeof feedInput>;

const FORMATS = {
  "rss.xml": { path: PATHS.rss, make: rssFeed },
  "atom.xml": { path: PATHS.atom, make: atomFeed },
  "feed.json": { path: PATHS.jsonFeed, make: jsonFeed },
  "claimreview.json": { path: PATHS.claimReviewFeed, make: reviews },
} as const;

export const FEED_NAMES = Object.keys(FORMATS) as FeedName[];
export type FeedName = keyof typeof FORMATS;

/** A feed of the newest publications, narrowed as its address asks. */
export function readFeed(
  host: string,
  name: FeedName,
  narrowed: Narrowed,
): Promise<PublicDocument> {
  const { path, make } = FORMATS[name];
  const search = new URLSearchParams(
    Object.entries(narrowed).filter(([, value]) => value !== undefined),
  ).toString();
  const own = search ? `${path}?${search}` : path;
  return sitePage(host, own, async (site, newsroomId) => {
    const onlyReviews = name === "claimreview.json";
    const of = { newsroomId, onlyReviews, ...narrowed };
    const editions = await newestEditions(of);
    const feed = feedOf(site, own, editions);
    if (!onlyReviews) return make(feed);
    const withheld = await withheldOf({ newsroomId, ...narrowed });
    return reviews({ ...feed, withheld });
  });
}

/** The newest of both kinds; only claims have what feeds are narrowed by. */
async function newestEditions(
  of: Narrowed & { newsroomId: string; onlyReviews: boolean },
): Promise<ListedEdition[]> {
  const { onlyReviews, ...filter } = of;
  const limit = onlyReviews ? REVIEWS : ENTRIES;
  const claims = await pageOfEditions({ ...filter, kind: "claim", limit });
  const narrow = filter.rating ?? filter.claimant ?? filter.event;
  if (narrow || onlyReviews) return claims.items;
  const { newsroomId } = filter;
  const summaries = await pageOfEditions({
    newsroomId,
    kind: "summary",
    limit,
  });
  return [...claims.items, ...summaries.items]
    .sort((one, other) => other.publishedAt.localeCompare(one.publishedAt))
    .slice(0, limit);
}

function feedOf(
  site: Site,
  path: string,
  editions: ListedEdition[],
): FeedInput {
  const { newsroom, ledgerHead } = site;
  const updatedAt =
    editions[0]?.publishedAt ?? ledgerHead?.at ?? new Date(0).toISOString();
  return { newsroom, path, next: null, editions, updatedAt };
}

/** The claims of a feed that the law keeps back, as far as it is known of. */
async function withheldOf(of: Narrowed & { newsroomId: string }) {
  const rows = await listPublications(db, {
    ...of,
    kind: "claim",
    withheld: true,
    limit: REVIEWS,
  });
  return rows.map(({ slug, firstPublishedAt, withheldAt }) => ({
    slug,
    created: firstPublishedAt.toISOString(),
    deleted: (withheldAt ?? firstPublishedAt).toISOString(),
  }));
}

function reviews({
  editions,
  ...feed
}: FeedInput & Pick<ClaimReviewFeedInput, "withheld">): PublicDocument {
  const claims = editions.filter(
    (edition): edition is ClaimEdition => edition.kind === "claim",
  );
  return claimReviewFeed({ ...feed, editions: claims });
}

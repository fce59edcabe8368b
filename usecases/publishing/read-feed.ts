import "server-only";

import { z } from "zod";

import { db } from "@/db";
import { listPublications } from "@/db/queries/public-lists";
import type { ListedEdition } from "@/documents/feeds/entry";
import type { FeedPlace } from "@/documents/feeds/feed-links";
import { atomFeed, type FeedInput, rssFeed } from "@/documents/feeds/feeds";
import { HUB_FEEDS } from "@/documents/feeds/hub";
import {
  type ClaimReviewFeedInput,
  claimReviewFeed,
  jsonFeed,
} from "@/documents/feeds/json-feeds";
import type { PublicDocument } from "@/documents/public/document";
import { PATHS } from "@/documents/public/paths";
import type { Site } from "@/documents/public/site";
import type { ClaimEdition } from "@/domain/publishing/edition";
import { cursor } from "@/lib/cursor";
import { env } from "@/lib/env";
import { ok, type Result, refuse } from "@/lib/result";
import { pageOfEditions } from "./listed";
import { readPublicState, siteOf, sitePage } from "./public-site";

/** How many entries one page of each feed has. */
const ENTRIES = 30;
const REVIEWS = 200;

const named = z.string().trim().min(1).max(200).optional();

/** What a feed may be narrowed to; anything else in its address is refused. */
export const feedInput = z.strictObject({
  rating: named,
  party: named,
  event: named,
  // As its own link had it: it goes back into the next page's address.
  after: z
    .string()
    .refine((given) => cursor.parse(given) !== undefined)
    .optional(),
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

/**
 * A page of a feed, the newest publications first, narrowed as its address
 * asks. A rating that the newsroom never had is refused, with those it has.
 */
export async function readFeed(
  host: string,
  name: FeedName,
  narrowed: Narrowed,
): Promise<Result<PublicDocument, "unknown-rating">> {
  const { path, make } = FORMATS[name];
  const { after, ...filter } = narrowed;
  if (filter.rating) {
    const site = await siteOf(await readPublicState(host));
    const ratings = site.newsroom.ratingScale.map(({ key }) => key);
    if (!ratings.includes(filter.rating)) {
      return refuse("unknown-rating", { why: `${ratings.join(", ")}.` });
    }
  }
  const first = pathWith(path, filter);
  const own = pathWith(path, narrowed);
  const document = await sitePage(host, own, async (site, newsroomId) => {
    const page = await pageOf(newsroomId, name, narrowed);
    const hub = HUB_FEEDS.includes(own) ? (env().WEBSUB_HUB ?? null) : null;
    const next = page.next && pathWith(path, { ...filter, after: page.next });
    const place = { path: own, first, next, hub };
    const feed = feedOf(site, place, page.items);
    if (name !== "claimreview.json" || after) return make(feed);
    return reviews({ ...feed, withheld: await withheldOf(newsroomId, filter) });
  });
  return ok(document);
}

function pathWith(path: string, narrowed: Narrowed): string {
  const search = new URLSearchParams(
    Object.entries(narrowed).filter(([, value]) => value !== undefined),
  ).toString();
  return search ? `${path}?${search}` : path;
}

/** The newest of both kinds; only claims have what feeds are narrowed by. */
function pageOf(newsroomId: string, name: FeedName, narrowed: Narrowed) {
  const { rating, party: claimant, event } = narrowed;
  const onlyReviews = name === "claimreview.json";
  const onlyClaims = onlyReviews || rating || claimant || event;
  return pageOfEditions({
    newsroomId,
    ...(onlyClaims && { kind: "claim" }),
    rating,
    claimant,
    event,
    after: cursor.parse(narrowed.after),
    limit: onlyReviews ? REVIEWS : ENTRIES,
  });
}

function feedOf(
  { newsroom, ledgerHead }: Site,
  place: Omit<FeedPlace, "newsroom">,
  editions: ListedEdition[],
): FeedInput {
  const updatedAt =
    editions[0]?.publishedAt ?? ledgerHead?.at ?? new Date(0).toISOString();
  return { ...place, newsroom, editions, updatedAt };
}

/** The claims of a feed that the law keeps back, as far as it is known of. */
async function withheldOf(newsroomId: string, narrowed: Narrowed) {
  const { rating, party: claimant, event } = narrowed;
  const rows = await listPublications(db, {
    newsroomId,
    rating,
    claimant,
    event,
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

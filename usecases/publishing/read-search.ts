import "server-only";

import { z } from "zod";

import { db } from "@/db";
import {
  listFacets,
  listPublications,
  type PublicFilter,
} from "@/db/queries/public-lists";
import type { PublicDocument } from "@/documents/public/document";
import { searchPage } from "@/documents/public/search-page";
import type { Site } from "@/documents/public/site";
import type {
  Facet,
  ListedClaim,
  Paged,
  SearchQuery,
} from "@/domain/publishing/listing";
import { cursor } from "@/lib/cursor";
import { nearest } from "@/usecases/matching/nearest";
import {
  editionsOf,
  findSummaries,
  pageOfClaims,
  toListedClaim,
  toListedSummary,
} from "./listed";
import { readPublicState, siteOf } from "./public-site";

const PAGE = 20;
/** A search by words goes no further than this: what is nearest is at the top. */
const FOUND = 200;
/** More choices than this are no choice. */
const CHOICES = 50;

const words = z.string().trim().max(300).catch("").default("");
const day = z.iso.date().catch("").default("");

/** What a search's address asks for; what can't be read asks for nothing. */
export const searchInput = z.object({
  q: words,
  rating: words,
  party: words,
  event: words,
  from: day,
  to: day,
  after: z.string().max(100).optional().catch(undefined),
});

type Asked = { newsroomId: string; query: SearchQuery; after?: string };

/** The search page for what its address asks. */
export async function readSearchPage(
  host: string,
  input: z.output<typeof searchInput>,
): Promise<PublicDocument> {
  const { after, ...query } = input;
  const state = await readPublicState(host);
  const site = await siteOf(state);
  const asked = { newsroomId: state.newsroom.id, query, after };
  const filter = filterOf(asked);
  const nearIds = query.q ? await nearIdsOf(asked, site) : undefined;
  const within = { ...filter, subjectIds: nearIds };
  const empty = Object.values(query).every((value) => value === "");
  const none = { items: [], next: null };
  const claims = empty
    ? none
    : nearIds
      ? await rankedClaims(within, nearIds, after)
      : await pageOfClaims({
          ...filter,
          after: cursor.parse(after),
          limit: PAGE,
        });
  const isFirst = after === undefined;
  const summaries = query.q && isFirst ? await summariesOf(asked) : [];
  return searchPage(site, {
    query,
    facets: await facetsOf(within, site),
    claims,
    summaries,
    after: after ?? null,
  });
}

function filterOf({ newsroomId, query }: Asked): PublicFilter {
  const { rating, party: claimant, event, from, to } = query;
  return { newsroomId, kind: "claim", rating, claimant, event, from, to };
}

async function nearIdsOf({ newsroomId, query }: Asked, site: Site) {
  const passage = { text: query.q, language: site.newsroom.language };
  const shelf = { newsroomId, shelf: "published" } as const;
  const found = await nearest(db, shelf, { passage, days: [], limit: FOUND });
  return found.map(({ claimId }) => claimId);
}

/** Of the nearest claims those that fit, the nearest first. */
async function rankedClaims(
  filter: PublicFilter,
  nearIds: string[],
  after: string | undefined,
): Promise<Paged<ListedClaim>> {
  if (nearIds.length === 0) return { items: [], next: null };
  const rows = await listPublications(db, { ...filter, limit: FOUND });
  const rank = new Map(nearIds.map((id, place) => [id, place]));
  const placeOf = (id: string) => rank.get(id) ?? FOUND;
  const ranked = rows.sort((one, other) => placeOf(one.id) - placeOf(other.id));
  const start = /^\d{1,3}$/.test(after ?? "") ? Number(after) : 0;
  const end = start + PAGE;
  const editions = await editionsOf(ranked.slice(start, end));
  return {
    items: editions.flatMap(toListedClaim),
    next: end < ranked.length ? String(end) : null,
  };
}

/** Summaries that say the words; they have neither rating nor party. */
async function summariesOf({ newsroomId, query }: Asked) {
  const { q: words, from, to, rating, party, event } = query;
  if (rating || party || event) return [];
  const asked = { newsroomId, words, from, to, limit: PAGE };
  return (await findSummaries(asked)).flatMap(toListedSummary);
}

async function facetsOf(filter: PublicFilter, { newsroom }: Site) {
  const found =
    filter.subjectIds?.length === 0 ? [] : await listFacets(db, filter);
  const labels = new Map(
    newsroom.ratingScale.map(({ key, label }) => [key, label]),
  );
  const of = (column: "rating" | "claimant" | "event"): Facet[] =>
    found
      .flatMap(({ count, ...row }) => {
        const value = row[column];
        if (value === null) return [];
        return [{ value, label: labels.get(value) ?? value, count }];
      })
      .slice(0, CHOICES);
  return { rating: of("rating"), party: of("claimant"), event: of("event") };
}

import {
  and,
  count,
  desc,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  or,
  type SQL,
  sql,
} from "drizzle-orm";

import type { Executor } from "@/db/client";
import { corrections, editions, publications } from "@/db/schema";
import { parseSearch, partsOf } from "@/domain/search/parse-search";
import type { Cursor } from "@/lib/cursor";

/** Which published things a list is of; nothing that is withheld is in any. */
export type PublicFilter = {
  newsroomId: string;
  /** Both kinds in one list where left out. */
  kind?: "claim" | "summary";
  rating?: string;
  claimant?: string;
  event?: string;
  /** Days as ISO dates, both included. */
  from?: string;
  to?: string;
  /** Words that all stand in a summary's title. */
  titleWords?: string;
  /** Words that a summary says, in its title or below. */
  words?: string;
  subjectIds?: string[];
  /** Leaves out what was taken back. */
  unretracted?: boolean;
  /** Only what the law keeps back, which is in no other list. */
  withheld?: boolean;
};

function fits(of: PublicFilter): SQL | undefined {
  const { rating, claimant, event, from, to, subjectIds } = of;
  return and(
    eq(publications.newsroomId, of.newsroomId),
    of.kind ? eq(publications.subjectKind, of.kind) : undefined,
    of.withheld
      ? isNotNull(publications.withheldReason)
      : isNull(publications.withheldReason),
    rating ? eq(publications.rating, rating) : undefined,
    claimant ? eq(publications.claimant, claimant) : undefined,
    event ? eq(publications.event, event) : undefined,
    from ? gte(publications.publishedAt, new Date(from)) : undefined,
    to
      ? sql`${publications.publishedAt} < ${to}::date + interval '1 day'`
      : undefined,
    of.titleWords
      ? sql`${isSummary} and ${publications.titleWords} @@ ${queryOf(of, of.titleWords)}`
      : undefined,
    of.words
      ? sql`${isSummary} and ${publications.words} @@ ${queryOf(of, of.words)}`
      : undefined,
    subjectIds ? inArray(publications.subjectId, subjectIds) : undefined,
    of.unretracted ? isNull(publications.retractedAt) : undefined,
  );
}

/** As the indexes of words say it, which hold summaries alone. */
const isSummary = sql`${publications.subjectKind} = 'summary'`;

const queryOf = ({ newsroomId }: PublicFilter, words: string) =>
  sql`search_query(
    (select language from newsrooms where id = ${newsroomId}),
    ${sql.param(partsOf(parseSearch(words)))}::text[])`;

const newestFirst = [
  desc(publications.publishedAt),
  desc(publications.subjectId),
];

/** The same order as no index has it: what the index of words found is sorted. */
const sortedNewestFirst = [
  desc(sql`${publications.publishedAt} + interval '0'`),
  desc(publications.subjectId),
];

/** Published claims or summaries, the newest first, a page at a time. */
export async function listPublications(
  on: Executor,
  filter: PublicFilter & { after?: Cursor; offset?: number; limit: number },
) {
  const { after } = filter;
  return on
    .select({
      id: publications.subjectId,
      slug: publications.slug,
      firstSlug: publications.firstSlug,
      firstPublishedAt: publications.firstPublishedAt,
      withheldAt: publications.withheldAt,
      title: publications.title,
      rating: publications.rating,
      claimant: publications.claimant,
      editionId: publications.editionId,
      publishedAt: publications.publishedAt,
      retractedAt: publications.retractedAt,
      annotations: publications.annotations,
    })
    .from(publications)
    .where(
      and(
        fits(filter),
        after
          ? or(
              lt(publications.publishedAt, after.createdAt),
              and(
                eq(publications.publishedAt, after.createdAt),
                lt(publications.subjectId, after.id),
              ),
            )
          : undefined,
      ),
    )
    .orderBy(
      ...(filter.titleWords || filter.words ? sortedNewestFirst : newestFirst),
    )
    .offset(filter.offset ?? 0)
    .limit(filter.limit);
}

export type PublicationRow = Awaited<
  ReturnType<typeof listPublications>
>[number];

/** Some editions as data, by id. */
export async function listEditionDocuments(
  on: Executor,
  editionIds: string[],
): Promise<Map<string, string>> {
  if (editionIds.length === 0) return new Map();
  const rows = await on
    .select({ id: editions.id, document: editions.document })
    .from(editions)
    .where(inArray(editions.id, editionIds));
  return new Map(rows.map((row) => [row.id, row.document]));
}

/**
 * What a list of published claims can be narrowed to, and how many claims each
 * choice leaves: rating keys, names of claimants and of events.
 */
export async function listFacets(on: Executor, filter: PublicFilter) {
  const { rating, claimant, event } = publications;
  return on
    .select({
      rating,
      claimant,
      event,
      count: count(),
    })
    .from(publications)
    .where(fits(filter))
    .groupBy(sql`grouping sets ((${rating}), (${claimant}), (${event}))`)
    .orderBy(desc(count()));
}

/** How many are published, and how many annotations they make. */
export async function countPublications(on: Executor, filter: PublicFilter) {
  const [row] = await on
    .select({
      published: count(),
      annotations: sql<number>`coalesce(sum(${publications.annotations}), 0)::int`,
    })
    .from(publications)
    .where(fits(filter));
  return row ?? { published: 0, annotations: 0 };
}

/** Every correction of a newsroom, the newest first, a page at a time. */
export async function listPublicCorrections(
  on: Executor,
  filter: { newsroomId: string; after?: Cursor; limit: number },
) {
  const { after } = filter;
  return on
    .select({
      id: corrections.id,
      kind: corrections.subjectKind,
      slug: publications.slug,
      n: editions.n,
      document: editions.document,
      madeAt: corrections.madeAt,
    })
    .from(corrections)
    .innerJoin(editions, eq(editions.id, corrections.editionId))
    .innerJoin(
      publications,
      and(
        eq(publications.subjectKind, corrections.subjectKind),
        eq(publications.subjectId, corrections.subjectId),
      ),
    )
    .where(
      and(
        eq(corrections.newsroomId, filter.newsroomId),
        isNull(publications.withheldReason),
        after
          ? or(
              lt(corrections.madeAt, after.createdAt),
              and(
                eq(corrections.madeAt, after.createdAt),
                lt(corrections.id, after.id),
              ),
            )
          : undefined,
      ),
    )
    .orderBy(desc(corrections.madeAt), desc(corrections.id))
    .limit(filter.limit);
}

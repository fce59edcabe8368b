import { and, asc, eq, gt, inArray, isNull, sql } from "drizzle-orm";

import type { Executor } from "@/db/client";
import {
  claims,
  editions,
  matchClaims,
  newsrooms,
  publications,
  slugs,
  verdicts,
} from "@/db/schema";

/** A known claim as an answer to "was this checked before?" names it. */
export type MatchedClaim = {
  id: string;
  /** Its public address, once it has one. */
  slug: string | null;
  statement: string;
  language: string;
  /** The rating that two people signed, on the desk for what it says now. */
  rating: string | null;
};

/** Some claims of a desk, in no order. */
export async function listMatchedClaims(
  on: Executor,
  of: { newsroomId: string; claimIds: string[] },
): Promise<MatchedClaim[]> {
  return on
    .select({
      id: claims.id,
      slug: slugs.slug,
      statement: claims.statement,
      language: claims.language,
      rating: verdicts.rating,
    })
    .from(claims)
    .leftJoin(
      slugs,
      and(
        eq(slugs.subjectKind, "claim"),
        eq(slugs.subjectId, claims.id),
        eq(slugs.isCurrent, true),
      ),
    )
    .leftJoin(
      verdicts,
      and(
        eq(verdicts.claimId, claims.id),
        eq(verdicts.claimRevision, claims.revision),
        eq(verdicts.status, "countersigned"),
      ),
    )
    .where(
      and(
        eq(claims.newsroomId, of.newsroomId),
        inArray(claims.id, of.claimIds),
      ),
    );
}

/** Some claims as the public sees them, in no order; none that is withheld. */
export async function listMatchedPublications(
  on: Executor,
  claimIds: string[],
): Promise<MatchedClaim[]> {
  return on
    .select({
      id: publications.subjectId,
      slug: publications.slug,
      statement: publications.title,
      language: newsrooms.language,
      rating: publications.rating,
    })
    .from(publications)
    .innerJoin(newsrooms, eq(newsrooms.id, publications.newsroomId))
    .where(
      and(
        eq(publications.subjectKind, "claim"),
        inArray(publications.subjectId, claimIds),
        isNull(publications.withheldReason),
      ),
    );
}

/** The newsrooms that have published claims to be found. */
export async function listPublishingNewsrooms(on: Executor) {
  return on
    .select({ id: newsrooms.id, language: newsrooms.language })
    .from(newsrooms)
    .where(
      sql`exists (select from ${matchClaims} where ${matchClaims.newsroomId} = ${newsrooms.id} and ${matchClaims.shelf} = 'published')`,
    );
}

/** A step through a newsroom's rows by their ids. */
export type Step = { newsroomId: string; after: string; limit: number };

/** The ids of a desk's claims, step by step. */
export async function listClaimIdsAfter(
  on: Executor,
  { newsroomId, after, limit }: Step,
): Promise<string[]> {
  const rows = await on
    .select({ id: claims.id })
    .from(claims)
    .where(and(eq(claims.newsroomId, newsroomId), gt(claims.id, after)))
    .orderBy(asc(claims.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** The published claims that readers find, each with its newest edition. */
export async function listFoundEditionsAfter(
  on: Executor,
  { newsroomId, after, limit }: Step,
) {
  return on
    .select({ id: publications.subjectId, document: editions.document })
    .from(publications)
    .innerJoin(editions, eq(editions.id, publications.editionId))
    .where(
      and(
        eq(publications.newsroomId, newsroomId),
        eq(publications.subjectKind, "claim"),
        isNull(publications.retractedAt),
        isNull(publications.withheldReason),
        gt(publications.subjectId, after),
      ),
    )
    .orderBy(asc(publications.subjectId))
    .limit(limit);
}

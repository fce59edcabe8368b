import { and, asc, eq, inArray, isNull, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Executor, Transaction } from "@/db/client";
import {
  corrections,
  editions,
  publications,
  publishedCitations,
} from "@/db/schema";
import type { Published } from "./publications";

/** An edition of a newsroom, and which edition of its subject stands now. */
export async function findEditionSubject(
  on: Executor,
  key: { newsroomId: string; editionId: string },
) {
  const [row] = await on
    .select({
      kind: editions.subjectKind,
      subjectId: editions.subjectId,
      currentId: publications.editionId,
      retractedAt: publications.retractedAt,
    })
    .from(editions)
    .innerJoin(
      publications,
      and(
        eq(publications.subjectKind, editions.subjectKind),
        eq(publications.subjectId, editions.subjectId),
      ),
    )
    .where(
      and(
        eq(editions.id, key.editionId),
        eq(editions.newsroomId, key.newsroomId),
      ),
    );
  return row;
}

/** The edition that stands of a claim or summary, with what it rests on. */
export async function findCurrentEdition(on: Executor, of: Published) {
  const [row] = await on
    .select({
      id: editions.id,
      n: editions.n,
      document: editions.document,
      verdictId: editions.verdictId,
      signatureId: editions.signatureId,
      retractedAt: publications.retractedAt,
      slug: publications.slug,
      withheldReason: publications.withheldReason,
    })
    .from(publications)
    .innerJoin(editions, eq(editions.id, publications.editionId))
    .where(
      and(
        eq(publications.subjectKind, of.kind),
        eq(publications.subjectId, of.subjectId),
      ),
    );
  return row;
}

/** Notes why an edition replaced the one before it. */
export async function addCorrection(
  tx: Transaction,
  correction: typeof corrections.$inferInsert,
): Promise<void> {
  await tx.insert(corrections).values(correction);
}

/** Sets which claims a summary's current edition cites, in place of before. */
export async function replacePublishedCitations(
  tx: Transaction,
  key: { newsroomId: string; summaryId: string },
  claimIds: string[],
): Promise<void> {
  await tx
    .delete(publishedCitations)
    .where(
      and(
        eq(publishedCitations.summaryId, key.summaryId),
        eq(publishedCitations.newsroomId, key.newsroomId),
      ),
    );
  if (claimIds.length === 0) return;
  await tx
    .insert(publishedCitations)
    .values(claimIds.map((claimId) => ({ ...key, claimId })));
}

/** The claims that published summaries cite beside a claim. */
export async function listCitedBeside(
  on: Executor,
  { newsroomId, claimId }: { newsroomId: string; claimId: string },
): Promise<string[]> {
  const beside = alias(publishedCitations, "beside");
  const rows = await on
    .selectDistinct({ claimId: beside.claimId })
    .from(publishedCitations)
    .innerJoin(beside, eq(beside.summaryId, publishedCitations.summaryId))
    .where(
      and(
        eq(publishedCitations.newsroomId, newsroomId),
        eq(publishedCitations.claimId, claimId),
        ne(beside.claimId, claimId),
      ),
    );
  return rows.map((row) => row.claimId);
}

/** The published, unretracted summaries whose edition cites a claim, by id. */
export async function listFollowers(
  tx: Transaction,
  of: { newsroomId: string; claimId: string },
): Promise<string[]> {
  const rows = await tx
    .select({ summaryId: publishedCitations.summaryId })
    .from(publishedCitations)
    .innerJoin(
      publications,
      and(
        eq(publications.subjectKind, "summary"),
        eq(publications.subjectId, publishedCitations.summaryId),
      ),
    )
    .where(
      and(
        eq(publishedCitations.newsroomId, of.newsroomId),
        eq(publishedCitations.claimId, of.claimId),
        isNull(publications.retractedAt),
      ),
    )
    .orderBy(asc(publishedCitations.summaryId));
  return rows.map((row) => row.summaryId);
}

/**
 * Holds the current editions of some claims as they are until the end of the
 * transaction, so that no correction passes by a summary that cites them.
 */
export async function holdPublications(
  tx: Transaction,
  claimIds: string[],
): Promise<void> {
  await tx
    .select({ id: publications.subjectId })
    .from(publications)
    .where(
      and(
        eq(publications.subjectKind, "claim"),
        inArray(publications.subjectId, claimIds),
      ),
    )
    .orderBy(asc(publications.subjectId))
    .for("share");
}

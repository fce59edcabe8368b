import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import {
  editions,
  publications,
  publishedCitations,
  slugs,
  summaries,
} from "@/db/schema";

export type Published = { kind: "claim" | "summary"; subjectId: string };

const sameSubject = (to: typeof publications | typeof editions) =>
  and(eq(to.subjectKind, slugs.subjectKind), eq(to.subjectId, slugs.subjectId));

/** The current public address of some claims or summaries, where they have one. */
export async function listSlugs(
  on: Executor,
  of: { kind: "claim" | "summary"; subjectIds: string[] },
) {
  return on
    .select({ subjectId: slugs.subjectId, slug: slugs.slug })
    .from(slugs)
    .where(
      and(
        eq(slugs.subjectKind, of.kind),
        eq(slugs.isCurrent, true),
        inArray(slugs.subjectId, of.subjectIds),
      ),
    );
}

/** Which of some addresses are taken, whoever has them. */
export async function listTakenSlugs(
  on: Executor,
  of: { kind: "claim" | "summary"; slugs: string[] },
): Promise<string[]> {
  const taken = await on
    .select({ slug: slugs.slug })
    .from(slugs)
    .where(and(eq(slugs.subjectKind, of.kind), inArray(slugs.slug, of.slugs)));
  return taken.map((row) => row.slug);
}

/** Lets one transaction at a time choose an address made of the same words. */
export async function queueForSlug(
  tx: Transaction,
  of: { kind: "claim" | "summary"; base: string },
): Promise<void> {
  const name = `slug ${of.kind} ${of.base}`;
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`,
  );
}

/** Gives a claim or summary its public address. */
export async function addSlug(
  tx: Transaction,
  slug: Published & { newsroomId: string; slug: string },
): Promise<void> {
  const { kind, ...rest } = slug;
  await tx.insert(slugs).values({ ...rest, subjectKind: kind });
}

/** The editions of a claim or summary, first to last, without their pages. */
export async function listEditions(on: Executor, of: Published) {
  return on
    .select({
      id: editions.id,
      n: editions.n,
      slug: editions.slug,
      sha256: editions.sha256,
      publishedAt: editions.publishedAt,
    })
    .from(editions)
    .where(
      and(
        eq(editions.subjectKind, of.kind),
        eq(editions.subjectId, of.subjectId),
      ),
    )
    .orderBy(asc(editions.n));
}

/** Freezes an edition; the database checks its hash, number and signatures. */
export async function addEdition(
  tx: Transaction,
  edition: typeof editions.$inferInsert,
): Promise<{ id: string; n: number; sha256: string }> {
  const [row] = await tx.insert(editions).values(edition).returning({
    id: editions.id,
    n: editions.n,
    sha256: editions.sha256,
  });
  if (!row) throw new Error("No edition was added.");
  return row;
}

/** Puts an edition before the public as the current one. */
export async function putPublication(
  tx: Transaction,
  publication: typeof publications.$inferInsert,
): Promise<void> {
  const { editionId, slug, title, rating, retractedAt } = publication;
  const { claimant, event, annotations } = publication;
  await tx
    .insert(publications)
    .values(publication)
    .onConflictDoUpdate({
      target: [publications.subjectKind, publications.subjectId],
      set: {
        editionId,
        slug,
        title,
        rating,
        claimant,
        event,
        annotations,
        retractedAt: retractedAt ?? null,
        publishedAt: sql`now()`,
      },
    });
}

/** The current edition at a public address, and whom the address leads to. */
export async function findPublished(
  on: Executor,
  at: { kind: "claim" | "summary"; slug: string },
) {
  const [row] = await on
    .select({
      currentSlug: publications.slug,
      subjectId: publications.subjectId,
      newsroomId: publications.newsroomId,
      editionId: editions.id,
      n: editions.n,
      publishedAt: editions.publishedAt,
      withheldReason: publications.withheldReason,
      withheldAuthority: publications.withheldAuthority,
      withheldOn: publications.withheldOn,
    })
    .from(slugs)
    .innerJoin(publications, sameSubject(publications))
    .innerJoin(editions, eq(editions.id, publications.editionId))
    .where(and(eq(slugs.subjectKind, at.kind), eq(slugs.slug, at.slug)));
  return row;
}

/** An edition as data, from which the current page is made. */
export async function findEditionDocument(on: Executor, editionId: string) {
  const [row] = await on
    .select({ document: editions.document })
    .from(editions)
    .where(eq(editions.id, editionId));
  return row?.document;
}

/**
 * The current editions of some claims or summaries, as data, and where; none
 * of what the law keeps back.
 */
export async function listCurrentDocuments(
  on: Executor,
  of: {
    newsroomId: string;
    kind: "claim" | "summary";
    subjectIds: string[];
  },
) {
  return on
    .select({ document: editions.document, slug: publications.slug })
    .from(publications)
    .innerJoin(editions, eq(editions.id, publications.editionId))
    .where(
      and(
        eq(publications.newsroomId, of.newsroomId),
        eq(publications.subjectKind, of.kind),
        inArray(publications.subjectId, of.subjectIds),
        isNull(publications.withheldReason),
      ),
    );
}

/** An edition as data by its address and number, and what the law says of it. */
export async function findEditionAt(
  on: Executor,
  at: { kind: "claim" | "summary"; slug: string; n: number },
) {
  const [row] = await on
    .select({
      editionId: editions.id,
      document: editions.document,
      sha256: editions.sha256,
      withheldReason: publications.withheldReason,
      withheldAuthority: publications.withheldAuthority,
      withheldOn: publications.withheldOn,
    })
    .from(slugs)
    .innerJoin(publications, sameSubject(publications))
    .innerJoin(editions, sameSubject(editions))
    .where(
      and(
        eq(slugs.subjectKind, at.kind),
        eq(slugs.slug, at.slug),
        eq(editions.n, at.n),
      ),
    );
  return row;
}

/** A frozen page by its address and number. */
export async function findFrozenPage(
  on: Executor,
  at: { kind: "claim" | "summary"; slug: string; n: number },
) {
  const [row] = await on
    .select({
      editionId: editions.id,
      html: editions.html,
      sha256: editions.sha256,
      styleHash: editions.styleHash,
      currentSlug: publications.slug,
      withheldReason: publications.withheldReason,
      withheldAuthority: publications.withheldAuthority,
      withheldOn: publications.withheldOn,
    })
    .from(slugs)
    .innerJoin(editions, sameSubject(editions))
    .innerJoin(publications, sameSubject(publications))
    .where(
      and(
        eq(slugs.subjectKind, at.kind),
        eq(slugs.slug, at.slug),
        eq(editions.n, at.n),
      ),
    );
  return row;
}

/** The published, unretracted summaries whose edition cites a claim. */
export async function listCitingSummaries(on: Executor, claimId: string) {
  return on
    .select({
      title: publications.title,
      slug: publications.slug,
      language: summaries.language,
    })
    .from(publishedCitations)
    .innerJoin(
      publications,
      and(
        eq(publications.subjectKind, "summary"),
        eq(publications.subjectId, publishedCitations.summaryId),
      ),
    )
    .innerJoin(summaries, eq(summaries.id, publishedCitations.summaryId))
    .where(
      and(
        eq(publishedCitations.claimId, claimId),
        isNull(publications.retractedAt),
        isNull(publications.withheldReason),
      ),
    )
    .orderBy(asc(publications.title));
}

/** Whether a claim or summary was ever published. */
export async function hasPublication(
  on: Executor,
  kind: "claim" | "summary",
  subjectId: string,
): Promise<boolean> {
  const found = await on.$count(
    publications,
    and(
      eq(publications.subjectKind, kind),
      eq(publications.subjectId, subjectId),
    ),
  );
  return found > 0;
}

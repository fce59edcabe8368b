import { and, eq, inArray, isNull, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { editions, publications, slugs } from "@/db/schema";

export type Published = { kind: "claim" | "summary"; subjectId: string };

/** Joins what bears a public address to whom the address belongs. */
export const sameSubject = (to: typeof publications | typeof editions) =>
  and(eq(to.subjectKind, slugs.subjectKind), eq(to.subjectId, slugs.subjectId));

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

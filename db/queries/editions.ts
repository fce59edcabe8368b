import { and, asc, eq, inArray, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { editions, publications, slugs } from "@/db/schema";
import { type Published, sameSubject } from "./publications";

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

/** An edition as data, from which the current page is made. */
export async function findEditionDocument(on: Executor, editionId: string) {
  const [row] = await on
    .select({ document: editions.document })
    .from(editions)
    .where(eq(editions.id, editionId));
  return row?.document;
}

/** What the current editions of some claims warn of, by claim; also of withheld ones. */
export async function listContentNotices(
  on: Executor,
  of: { newsroomId: string; claimIds: string[] },
): Promise<Map<string, string | null>> {
  const rows = await on
    .select({
      claimId: publications.subjectId,
      notice: sql<
        string | null
      >`${editions.document}::jsonb ->> 'contentNotice'`,
    })
    .from(publications)
    .innerJoin(editions, eq(editions.id, publications.editionId))
    .where(
      and(
        eq(publications.newsroomId, of.newsroomId),
        eq(publications.subjectKind, "claim"),
        inArray(publications.subjectId, of.claimIds),
      ),
    );
  return new Map(rows.map(({ claimId, notice }) => [claimId, notice]));
}

/** An edition's public address: any that its subject ever bore, and a number. */
type EditionAddress = { kind: "claim" | "summary"; slug: string; n: number };

const isAt = ({ kind, slug, n }: EditionAddress) =>
  and(eq(slugs.subjectKind, kind), eq(slugs.slug, slug), eq(editions.n, n));

/** An edition as data by its address and number, and what the law says of it. */
export async function findEditionAt(on: Executor, at: EditionAddress) {
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
    .where(isAt(at));
  return row;
}

/** A frozen page by its address and number. */
export async function findFrozenPage(on: Executor, at: EditionAddress) {
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
    .where(isAt(at));
  return row;
}

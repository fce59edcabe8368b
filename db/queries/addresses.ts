import { and, eq, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { publications, slugs } from "@/db/schema";
import type { Published } from "./publications";

const ofSlugs = (of: Published) =>
  and(eq(slugs.subjectKind, of.kind), eq(slugs.subjectId, of.subjectId));

const ofPublication = (of: Published) =>
  and(
    eq(publications.subjectKind, of.kind),
    eq(publications.subjectId, of.subjectId),
  );

/** Every address a claim or summary has had, and whether it is the current. */
export async function listAddresses(on: Executor, of: Published) {
  return on
    .select({ slug: slugs.slug, isCurrent: slugs.isCurrent })
    .from(slugs)
    .where(ofSlugs(of))
    .orderBy(slugs.createdAt);
}

/** Makes an address the current one, a new one or one it had before. */
export async function moveSlug(
  tx: Transaction,
  of: Published & { newsroomId: string; slug: string },
): Promise<void> {
  const { kind: subjectKind, subjectId, newsroomId, slug } = of;
  await tx
    .update(slugs)
    .set({ isCurrent: false })
    .where(and(ofSlugs(of), eq(slugs.isCurrent, true)));
  await tx
    .insert(slugs)
    .values({ subjectKind, subjectId, newsroomId, slug })
    .onConflictDoUpdate({
      target: [slugs.subjectKind, slugs.slug],
      set: { isCurrent: true },
      // Another's address stays another's.
      setWhere: eq(slugs.subjectId, subjectId),
    });
  await tx
    .update(publications)
    .set({
      slug,
      firstSlug: sql`coalesce(${publications.firstSlug}, ${publications.slug})`,
    })
    .where(ofPublication(of));
}

/** Waits for whoever holds a publication as it is, and keeps others waiting. */
export async function lockPublication(
  tx: Transaction,
  of: Published,
): Promise<void> {
  await tx
    .select({ id: publications.subjectId })
    .from(publications)
    .where(ofPublication(of))
    .for("update");
}

/** Keeps a publication from the public by law, or (null) shows it again. */
export async function markWithheld(
  tx: Transaction,
  of: Published,
  by: { reason: string; authority: string; on: string } | null,
): Promise<void> {
  await tx
    .update(publications)
    .set({
      withheldReason: by?.reason ?? null,
      withheldAuthority: by?.authority ?? null,
      withheldOn: by?.on ?? null,
      withheldAt: by ? sql`now()` : null,
    })
    .where(ofPublication(of));
}

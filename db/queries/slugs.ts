import { and, eq, inArray, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { slugs } from "@/db/schema";
import type { Published } from "./publications";

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

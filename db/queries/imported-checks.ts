import { and, desc, eq, inArray, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { importedChecks } from "@/db/schema";
import type { Cursor } from "@/lib/cursor";

type NewCheck = Omit<
  typeof importedChecks.$inferInsert,
  "createdAt" | "changedAt"
> & { id: string };

/** What a newer record of a check replaces. */
const REPLACED = {
  content: sql`excluded.content`,
  seenIn: sql`excluded.seen_in`,
  statement: sql`excluded.statement`,
  claimant: sql`excluded.claimant`,
  saidOn: sql`excluded.said_on`,
  publishedOn: sql`excluded.published_on`,
  publisher: sql`excluded.publisher`,
  title: sql`excluded.title`,
  language: sql`excluded.language`,
  ratingWords: sql`excluded.rating_words`,
  ratingValue: sql`excluded.rating_value`,
  ratingBest: sql`excluded.rating_best`,
  ratingWorst: sql`excluded.rating_worst`,
  changedAt: sql`now()`,
};

/** A check that is known, as far as it tells whether a record changes it. */
export type HeldCheck = {
  id: string;
  identity: string;
  content: string;
  seenIn: string;
};

/**
 * Lets no other import of the newsroom write until the transaction ends: two
 * that hold the same check must not both add it.
 */
export async function holdImportedChecks(
  tx: Transaction,
  newsroomId: string,
): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('imported checks ' || ${newsroomId}, 0))`,
  );
}

/** The known checks among these identities. */
export async function listHeldChecks(
  tx: Transaction,
  of: { newsroomId: string; identities: string[] },
): Promise<HeldCheck[]> {
  return tx
    .select({
      id: importedChecks.id,
      identity: importedChecks.identity,
      content: importedChecks.content,
      seenIn: importedChecks.seenIn,
    })
    .from(importedChecks)
    .where(
      and(
        eq(importedChecks.newsroomId, of.newsroomId),
        inArray(importedChecks.identity, of.identities),
      ),
    );
}

/** Adds checks, or puts what their publishers say now in place of what is kept. */
export async function putChecks(
  tx: Transaction,
  checks: NewCheck[],
): Promise<void> {
  if (checks.length === 0) return;
  await tx
    .insert(importedChecks)
    .values(checks)
    .onConflictDoUpdate({
      target: [importedChecks.newsroomId, importedChecks.identity],
      set: REPLACED,
    });
}

/** Notes that an import held these checks as they are kept. */
export async function markSeen(
  tx: Transaction,
  importId: string,
  ids: string[],
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(importedChecks)
    .set({ seenIn: importId })
    .where(inArray(importedChecks.id, ids));
}

const shown = {
  id: importedChecks.id,
  statement: importedChecks.statement,
  claimant: importedChecks.claimant,
  saidOn: importedChecks.saidOn,
  publishedOn: importedChecks.publishedOn,
  url: importedChecks.url,
  host: importedChecks.host,
  publisher: importedChecks.publisher,
  title: importedChecks.title,
  language: importedChecks.language,
  ratingWords: importedChecks.ratingWords,
  ratingValue: importedChecks.ratingValue,
  ratingBest: importedChecks.ratingBest,
  ratingWorst: importedChecks.ratingWorst,
  createdAt: importedChecks.createdAt,
};

/** Some checks of other houses, in no order. */
export async function listImportedChecks(
  on: Executor,
  of: { newsroomId: string; ids: string[] },
) {
  return on
    .select(shown)
    .from(importedChecks)
    .where(
      and(
        eq(importedChecks.newsroomId, of.newsroomId),
        inArray(importedChecks.id, of.ids),
      ),
    );
}

export type KeptCheck = Awaited<ReturnType<typeof listImportedChecks>>[number];

/** A newsroom's imported checks, the newest first; of one host if given. */
export async function pageImportedChecks(
  on: Executor,
  page: { newsroomId: string; host?: string; after?: Cursor; limit: number },
): Promise<KeptCheck[]> {
  const { after, host } = page;
  return on
    .select(shown)
    .from(importedChecks)
    .where(
      and(
        eq(importedChecks.newsroomId, page.newsroomId),
        host ? eq(importedChecks.host, host) : undefined,
        after &&
          sql`(${importedChecks.createdAt}, ${importedChecks.id}) < (${after.createdAt.toISOString()}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(importedChecks.createdAt), desc(importedChecks.id))
    .limit(page.limit);
}

/** All a newsroom's imported checks in steps, by their ids. */
export async function listChecksAfter(
  on: Executor,
  page: { newsroomId: string; after: string; limit: number },
): Promise<KeptCheck[]> {
  return on
    .select(shown)
    .from(importedChecks)
    .where(
      and(
        eq(importedChecks.newsroomId, page.newsroomId),
        sql`${importedChecks.id} > ${page.after}::uuid`,
      ),
    )
    .orderBy(importedChecks.id)
    .limit(page.limit);
}

/** Takes checks away: one, or some of a host. Answers which there were. */
export async function deleteChecks(
  tx: Transaction,
  of: { newsroomId: string } & ({ id: string } | { host: string }),
  limit: number,
): Promise<string[]> {
  const which =
    "id" in of
      ? eq(importedChecks.id, of.id)
      : eq(importedChecks.host, of.host);
  const chosen = tx
    .select({ id: importedChecks.id })
    .from(importedChecks)
    .where(and(eq(importedChecks.newsroomId, of.newsroomId), which))
    .limit(limit);
  const gone = await tx
    .delete(importedChecks)
    .where(inArray(importedChecks.id, chosen))
    .returning({ id: importedChecks.id });
  return gone.map(({ id }) => id);
}

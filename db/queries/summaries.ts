import { and, asc, desc, eq, lt, ne, or, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import {
  summaries,
  summaryAuthors,
  summaryCitations,
  summarySignatures,
  users,
} from "@/db/schema";
import type { Cursor } from "@/lib/cursor";

export type SummaryKey = { newsroomId: string; summaryId: string };

export type SummaryContent = {
  title: string;
  standfirst: string | null;
  language: string;
  articleId: string | null;
  document: unknown;
};

export type SummaryState = (typeof summaries.$inferSelect)["state"];

const at = (key: SummaryKey) =>
  and(
    eq(summaries.id, key.summaryId),
    eq(summaries.newsroomId, key.newsroomId),
  );

const columns = {
  id: summaries.id,
  title: summaries.title,
  standfirst: summaries.standfirst,
  language: summaries.language,
  articleId: summaries.articleId,
  document: summaries.document,
  state: summaries.state,
  revision: summaries.revision,
  proposedBy: summaries.proposedBy,
  returnReason: summaries.returnReason,
  updatedAt: summaries.updatedAt,
};

/** One summary of one newsroom. */
export async function findSummary(on: Executor, key: SummaryKey) {
  const [row] = await on.select(columns).from(summaries).where(at(key));
  return row;
}

/** The same, locked until the end of the transaction. */
export async function lockSummary(tx: Transaction, key: SummaryKey) {
  const [row] = await tx
    .select(columns)
    .from(summaries)
    .where(at(key))
    .for("update");
  return row;
}

export type SummaryRow = NonNullable<Awaited<ReturnType<typeof findSummary>>>;

/** Adds a summary; whoever adds it is its first author. */
export async function addSummary(
  tx: Transaction,
  summary: SummaryContent & { newsroomId: string; createdBy: string },
): Promise<{ id: string; revision: number }> {
  const [row] = await tx
    .insert(summaries)
    .values(summary)
    .returning({ id: summaries.id, revision: summaries.revision });
  if (!row) throw new Error("No summary was added.");
  return row;
}

/**
 * Writes a summary's text if nobody wrote it since `revision`. A trigger
 * raises the revision, and takes it back to a draft, when the text changed.
 *
 * @returns the revision that stands now, or undefined when it has moved.
 */
export async function updateSummary(
  tx: Transaction,
  key: SummaryKey & { revision: number },
  content: SummaryContent,
): Promise<number | undefined> {
  const [row] = await tx
    .update(summaries)
    .set(content)
    .where(and(at(key), eq(summaries.revision, key.revision)))
    .returning({ revision: summaries.revision });
  return row?.revision;
}

/** Moves a summary along its way; its text and revision stay. */
export async function updateSummaryState(
  tx: Transaction,
  key: SummaryKey,
  to: {
    state: SummaryState;
    proposedBy?: string;
    returnReason?: string | null;
  },
): Promise<void> {
  const proposedAt = to.proposedBy ? { proposedAt: sql`now()` } : {};
  await tx
    .update(summaries)
    .set({ ...to, ...proposedAt })
    .where(at(key));
}

/** Counts a person among those who wrote a summary. */
export async function addSummaryAuthor(
  tx: Transaction,
  author: { summaryId: string; userId: string },
): Promise<void> {
  await tx.insert(summaryAuthors).values(author).onConflictDoNothing();
}

/** Who wrote a summary, by name. */
export async function listSummaryAuthors(on: Executor, summaryId: string) {
  return on
    .select({ userId: users.id, name: users.name })
    .from(summaryAuthors)
    .innerJoin(users, eq(users.id, summaryAuthors.userId))
    .where(eq(summaryAuthors.summaryId, summaryId))
    .orderBy(asc(users.name));
}

/** Sets which claims a summary's text cites, in place of before. */
export async function replaceCitations(
  tx: Transaction,
  key: SummaryKey,
  claimIds: string[],
): Promise<void> {
  await tx
    .delete(summaryCitations)
    .where(
      and(
        eq(summaryCitations.summaryId, key.summaryId),
        eq(summaryCitations.newsroomId, key.newsroomId),
      ),
    );
  if (claimIds.length === 0) return;
  await tx
    .insert(summaryCitations)
    .values(claimIds.map((claimId) => ({ ...key, claimId })));
}

/**
 * Puts the second signature under a revision of a summary. The database
 * refuses it from the only author and on a revision that moved.
 */
export async function addSummarySignature(
  tx: Transaction,
  signature: SummaryKey & { revision: number; signedBy: string },
): Promise<string> {
  const [row] = await tx
    .insert(summarySignatures)
    .values(signature)
    .returning({ id: summarySignatures.id });
  if (!row) throw new Error("No signature was added.");
  return row.id;
}

/** The second signature under one revision of a summary, if it is given. */
export async function findSummarySignature(
  on: Executor,
  key: SummaryKey & { revision: number },
) {
  const [row] = await on
    .select({
      id: summarySignatures.id,
      signedBy: users.name,
      signedAt: summarySignatures.signedAt,
    })
    .from(summarySignatures)
    .innerJoin(users, eq(users.id, summarySignatures.signedBy))
    .where(
      and(
        eq(summarySignatures.summaryId, key.summaryId),
        eq(summarySignatures.newsroomId, key.newsroomId),
        eq(summarySignatures.revision, key.revision),
      ),
    );
  return row;
}

/** The newsroom's summaries, newest first, a page at a time. */
export async function listSummaries(
  on: Executor,
  filter: { newsroomId: string; after?: Cursor; limit: number },
) {
  const { after } = filter;
  return on
    .select({
      id: summaries.id,
      title: summaries.title,
      language: summaries.language,
      state: summaries.state,
      updatedAt: summaries.updatedAt,
      createdAt: summaries.createdAt,
      createdBy: users.name,
    })
    .from(summaries)
    .innerJoin(users, eq(users.id, summaries.createdBy))
    .where(
      and(
        eq(summaries.newsroomId, filter.newsroomId),
        after
          ? or(
              lt(summaries.createdAt, after.createdAt),
              and(
                eq(summaries.createdAt, after.createdAt),
                lt(summaries.id, after.id),
              ),
            )
          : undefined,
      ),
    )
    .orderBy(desc(summaries.createdAt), desc(summaries.id))
    .limit(filter.limit);
}

/** Summaries that others sent for a second signature, oldest first. */
export async function listSummariesToSign(
  on: Executor,
  of: { newsroomId: string; userId: string; limit: number },
) {
  return on
    .select({
      id: summaries.id,
      title: summaries.title,
      proposedBy: users.name,
      proposedAt: summaries.proposedAt,
    })
    .from(summaries)
    .innerJoin(users, eq(users.id, summaries.proposedBy))
    .where(
      and(
        eq(summaries.newsroomId, of.newsroomId),
        eq(summaries.state, "proposed"),
        ne(summaries.proposedBy, of.userId),
      ),
    )
    .orderBy(asc(summaries.proposedAt))
    .limit(of.limit);
}

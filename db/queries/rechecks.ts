import { and, asc, desc, eq, gt, isNull, or, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { claims, rechecks, users } from "@/db/schema";

/** Puts claims up to be looked at again, each with its reason. */
export async function addRechecks(
  tx: Transaction,
  rows: {
    newsroomId: string;
    claimId: string;
    reason: string;
    published: boolean;
  }[],
): Promise<void> {
  if (rows.length > 0) await tx.insert(rechecks).values(rows);
}

type RecheckKey = { newsroomId: string; recheckId: string };

/** A re-check, locked until the end of the transaction. */
export async function lockRecheck(tx: Transaction, key: RecheckKey) {
  const [row] = await tx
    .select({
      id: rechecks.id,
      claimId: rechecks.claimId,
      reason: rechecks.reason,
      resolvedAt: rechecks.resolvedAt,
    })
    .from(rechecks)
    .where(
      and(
        eq(rechecks.id, key.recheckId),
        eq(rechecks.newsroomId, key.newsroomId),
      ),
    )
    .for("update");
  return row;
}

/** Notes that a claim was looked at again, and what came of it. */
export async function resolveRecheck(
  tx: Transaction,
  key: RecheckKey,
  by: { resolvedBy: string; resolvedNote: string },
): Promise<void> {
  await tx
    .update(rechecks)
    .set({ ...by, resolvedAt: sql`now()` })
    .where(
      and(
        eq(rechecks.id, key.recheckId),
        eq(rechecks.newsroomId, key.newsroomId),
      ),
    );
}

/** The claims that wait to be looked at again, longest first, a page at a time. */
export async function listOpenRechecks(
  on: Executor,
  filter: {
    newsroomId: string;
    after?: { createdAt: Date; id: string };
    limit: number;
  },
) {
  const { after } = filter;
  return on
    .select({
      id: rechecks.id,
      claimId: rechecks.claimId,
      statement: claims.statement,
      state: claims.state,
      reason: rechecks.reason,
      published: rechecks.published,
      createdAt: rechecks.createdAt,
    })
    .from(rechecks)
    .innerJoin(claims, eq(claims.id, rechecks.claimId))
    .where(
      and(
        eq(rechecks.newsroomId, filter.newsroomId),
        isNull(rechecks.resolvedAt),
        after
          ? or(
              gt(rechecks.createdAt, after.createdAt),
              and(
                eq(rechecks.createdAt, after.createdAt),
                gt(rechecks.id, after.id),
              ),
            )
          : undefined,
      ),
    )
    .orderBy(asc(rechecks.createdAt), asc(rechecks.id))
    .limit(filter.limit);
}

/** Every time a claim had to be looked at again, newest first. */
export async function listRechecksOfClaim(
  on: Executor,
  key: { newsroomId: string; claimId: string },
) {
  return on
    .select({
      id: rechecks.id,
      reason: rechecks.reason,
      published: rechecks.published,
      createdAt: rechecks.createdAt,
      resolvedAt: rechecks.resolvedAt,
      resolvedBy: users.name,
      resolvedNote: rechecks.resolvedNote,
    })
    .from(rechecks)
    .leftJoin(users, eq(users.id, rechecks.resolvedBy))
    .where(
      and(
        eq(rechecks.newsroomId, key.newsroomId),
        eq(rechecks.claimId, key.claimId),
      ),
    )
    .orderBy(desc(rechecks.createdAt), desc(rechecks.id));
}

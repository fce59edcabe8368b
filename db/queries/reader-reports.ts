import { and, asc, count, eq, gt, isNull, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { readerReports } from "@/db/schema";
import type { ReportedError } from "@/domain/publishing/reported-error";

/** How many reports came from a sender since a moment; their next one waits. */
export async function countReportsFrom(
  tx: Transaction,
  from: { senderHash: string; since: Date },
): Promise<number> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`reports ${from.senderHash}`}, 0))`,
  );
  const [row] = await tx
    .select({ sent: count() })
    .from(readerReports)
    .where(
      and(
        eq(readerReports.senderHash, from.senderHash),
        gt(readerReports.createdAt, from.since),
      ),
    );
  return row?.sent ?? 0;
}

/** Keeps what a reader says is wrong. */
export async function addReaderReport(
  tx: Transaction,
  report: ReportedError & { newsroomId: string; senderHash: string },
): Promise<string> {
  const [row] = await tx
    .insert(readerReports)
    .values(report)
    .returning({ id: readerReports.id });
  if (!row) throw new Error("No report was added.");
  return row.id;
}

/** What readers reported and nobody has seen to, the oldest first. */
export async function listOpenReports(
  on: Executor,
  of: { newsroomId: string; limit: number },
) {
  return on
    .select({
      id: readerReports.id,
      about: readerReports.about,
      what: readerReports.what,
      source: readerReports.source,
      email: readerReports.email,
      createdAt: readerReports.createdAt,
    })
    .from(readerReports)
    .where(
      and(
        eq(readerReports.newsroomId, of.newsroomId),
        isNull(readerReports.resolvedAt),
      ),
    )
    .orderBy(asc(readerReports.createdAt), asc(readerReports.id))
    .limit(of.limit);
}

/**
 * Marks a report as seen to.
 *
 * @returns false when there is none that is open.
 */
export async function resolveReport(
  tx: Transaction,
  report: { newsroomId: string; reportId: string; resolvedBy: string },
): Promise<boolean> {
  const { newsroomId, reportId, resolvedBy } = report;
  const resolved = await tx
    .update(readerReports)
    .set({ resolvedBy, resolvedAt: sql`now()` })
    .where(
      and(
        eq(readerReports.id, reportId),
        eq(readerReports.newsroomId, newsroomId),
        isNull(readerReports.resolvedAt),
      ),
    )
    .returning({ id: readerReports.id });
  return resolved.length === 1;
}

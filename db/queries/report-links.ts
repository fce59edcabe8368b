import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { reportLinks, reportOrders, users } from "@/db/schema";

/** Keeps a link by the hash of its token. */
export async function addReportLink(
  tx: Transaction,
  link: {
    newsroomId: string;
    orderId: string;
    tokenHash: string;
    forWhom: string;
    hours: number;
    createdBy: string;
  },
): Promise<{ id: string; expiresAt: Date }> {
  const { hours, ...rest } = link;
  const expiresAt = sql<Date>`now() + ${hours} * interval '1 hour'`;
  const [row] = await tx
    .insert(reportLinks)
    .values({ ...rest, expiresAt })
    .returning({ id: reportLinks.id, expiresAt: reportLinks.expiresAt });
  if (!row) throw new Error("No link was added.");
  return row;
}

/** The links to some orders, without their hashes, in the order of making. */
export async function listReportLinks(
  on: Executor,
  of: { newsroomId: string; orderIds: string[] },
) {
  return on
    .select({
      id: reportLinks.id,
      orderId: reportLinks.orderId,
      forWhom: reportLinks.forWhom,
      expiresAt: reportLinks.expiresAt,
      opens: reportLinks.opens,
      lastOpenedAt: reportLinks.lastOpenedAt,
      createdBy: users.name,
      createdAt: reportLinks.createdAt,
      revokedAt: reportLinks.revokedAt,
    })
    .from(reportLinks)
    .innerJoin(users, eq(users.id, reportLinks.createdBy))
    .where(
      and(
        eq(reportLinks.newsroomId, of.newsroomId),
        inArray(reportLinks.orderId, of.orderIds),
      ),
    )
    .orderBy(asc(reportLinks.createdAt), asc(reportLinks.id));
}

/** The link behind a token's hash, locked, with the file that it leads to. */
export async function lockReportLink(tx: Transaction, tokenHash: string) {
  const [row] = await tx
    .select({
      id: reportLinks.id,
      newsroomId: reportLinks.newsroomId,
      orderId: reportLinks.orderId,
      opens: reportLinks.opens,
      ended: sql<boolean>`${reportLinks.revokedAt} is not null
        or ${reportLinks.expiresAt} <= now()`,
      kind: reportOrders.subjectKind,
      subjectId: reportOrders.subjectId,
      form: reportOrders.form,
      blob: reportOrders.blob,
    })
    .from(reportLinks)
    .innerJoin(reportOrders, eq(reportOrders.id, reportLinks.orderId))
    .where(eq(reportLinks.tokenHash, tokenHash))
    .for("update", { of: reportLinks });
  return row;
}

/** Counts that a link was opened. */
export async function countReportLinkOpened(
  tx: Transaction,
  linkId: string,
): Promise<void> {
  await tx
    .update(reportLinks)
    .set({ opens: sql`${reportLinks.opens} + 1`, lastOpenedAt: sql`now()` })
    .where(eq(reportLinks.id, linkId));
}

/** Ends a link; undefined when there is none, or it was ended before. */
export async function revokeReportLink(
  tx: Transaction,
  link: { newsroomId: string; linkId: string; revokedBy: string },
): Promise<{ orderId: string } | undefined> {
  const [row] = await tx
    .update(reportLinks)
    .set({ revokedAt: sql`now()`, revokedBy: link.revokedBy })
    .where(
      and(
        eq(reportLinks.id, link.linkId),
        eq(reportLinks.newsroomId, link.newsroomId),
        isNull(reportLinks.revokedAt),
      ),
    )
    .returning({ orderId: reportLinks.orderId });
  return row;
}

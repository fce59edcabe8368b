import { and, asc, desc, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { reportOrders, users } from "@/db/schema";
import type { Audience, OrderForm } from "@/domain/reports/order";
import type { ReportSubjectKind } from "@/domain/reports/subject-kind";
import type { Cursor } from "@/lib/cursor";

type Key = { newsroomId: string; id: string };

const UNFINISHED = ["waiting", "making"] as const;

const byKey = ({ newsroomId, id }: Key) =>
  and(eq(reportOrders.newsroomId, newsroomId), eq(reportOrders.id, id));

/** Keeps that a report is asked for, once for each form; answers their ids. */
export async function addReportOrders(
  tx: Transaction,
  order: {
    newsroomId: string;
    subjectKind: ReportSubjectKind;
    subjectId: string;
    title: string;
    audience: Audience;
    forms: OrderForm[];
    requestedBy: string;
  },
): Promise<string[]> {
  const { forms, ...rest } = order;
  const rows = await tx
    .insert(reportOrders)
    .values(forms.map((form) => ({ ...rest, form })))
    .returning({ id: reportOrders.id });
  return rows.map((row) => row.id);
}

/** An order as it stands; undefined when the newsroom has none. */
export async function findReportOrder(on: Executor, key: Key) {
  const [row] = await on
    .select({
      subjectKind: reportOrders.subjectKind,
      subjectId: reportOrders.subjectId,
      form: reportOrders.form,
      audience: reportOrders.audience,
      state: reportOrders.state,
      blob: reportOrders.blob,
      droppedAt: reportOrders.droppedAt,
    })
    .from(reportOrders)
    .where(byKey(key));
  return row;
}

/** Holds an order as it stands until the transaction ends; others may too. */
export async function holdReportOrder(
  tx: Transaction,
  key: Key,
): Promise<void> {
  await tx
    .select({ id: reportOrders.id })
    .from(reportOrders)
    .where(byKey(key))
    .for("share");
}

/** Notes that the made file was asked for, so that it is kept longer. */
export async function noteReportAsked(on: Executor, key: Key): Promise<void> {
  await on
    .update(reportOrders)
    .set({ lastAskedAt: sql`now()` })
    .where(and(byKey(key), isNull(reportOrders.droppedAt)));
}

/** Begins or resumes the making of an order; undefined once it is finished. */
export async function beginReportOrder(on: Executor, key: Key) {
  const [row] = await on
    .update(reportOrders)
    .set({ state: "making", progress: 0 })
    .where(and(byKey(key), inArray(reportOrders.state, [...UNFINISHED])))
    .returning({
      kind: reportOrders.subjectKind,
      id: reportOrders.subjectId,
      form: reportOrders.form,
      audience: reportOrders.audience,
    });
  return row;
}

/** Notes how far the making is, in percent. */
export async function noteReportProgress(
  on: Executor,
  key: Key,
  progress: number,
): Promise<void> {
  await on
    .update(reportOrders)
    .set({ progress })
    .where(and(byKey(key), eq(reportOrders.state, "making")));
}

/** Keeps where the made file is, and at which head of the ledger it was made. */
export async function finishReportOrder(
  on: Executor,
  key: Key,
  made: { blob: string; bytes: number; ledgerSeq: number; ledgerHash: string },
): Promise<void> {
  await on
    .update(reportOrders)
    .set({
      ...made,
      state: "made",
      progress: 100,
      finishedAt: sql`now()`,
      lastAskedAt: sql`now()`,
    })
    .where(and(byKey(key), eq(reportOrders.state, "making")));
}

/** Keeps why an order can't be made. */
export async function failReportOrder(
  on: Executor,
  key: Key,
  error: string,
): Promise<void> {
  await on
    .update(reportOrders)
    .set({ state: "failed", error, finishedAt: sql`now()` })
    .where(and(byKey(key), inArray(reportOrders.state, [...UNFINISHED])));
}

/** Lets a failed order wait once more; false when there is none that failed. */
export async function renewReportOrder(
  tx: Transaction,
  key: Key,
): Promise<boolean> {
  const renewed = await tx
    .update(reportOrders)
    .set({ state: "waiting", error: null, progress: 0, finishedAt: null })
    .where(and(byKey(key), eq(reportOrders.state, "failed")))
    .returning({ id: reportOrders.id });
  return renewed.length === 1;
}

/** What was ordered, the newest first. */
export async function listReportOrders(
  on: Executor,
  of: { newsroomId: string; after?: Cursor; limit: number },
) {
  const { after } = of;
  return on
    .select({
      id: reportOrders.id,
      subjectKind: reportOrders.subjectKind,
      title: reportOrders.title,
      form: reportOrders.form,
      audience: reportOrders.audience,
      state: reportOrders.state,
      progress: reportOrders.progress,
      error: reportOrders.error,
      bytes: reportOrders.bytes,
      blob: reportOrders.blob,
      ledgerSeq: reportOrders.ledgerSeq,
      droppedAt: reportOrders.droppedAt,
      requestedBy: users.name,
      createdAt: reportOrders.createdAt,
    })
    .from(reportOrders)
    .innerJoin(users, eq(users.id, reportOrders.requestedBy))
    .where(
      and(
        eq(reportOrders.newsroomId, of.newsroomId),
        after
          ? or(
              lt(reportOrders.createdAt, after.createdAt),
              and(
                eq(reportOrders.createdAt, after.createdAt),
                lt(reportOrders.id, after.id),
              ),
            )
          : undefined,
      ),
    )
    .orderBy(desc(reportOrders.createdAt), desc(reportOrders.id))
    .limit(of.limit);
}

/** Every order of the installation that is not finished, the oldest first. */
export async function listUnfinishedReportOrders(on: Executor): Promise<Key[]> {
  return on
    .select({ newsroomId: reportOrders.newsroomId, id: reportOrders.id })
    .from(reportOrders)
    .where(inArray(reportOrders.state, [...UNFINISHED]))
    .orderBy(asc(reportOrders.createdAt));
}

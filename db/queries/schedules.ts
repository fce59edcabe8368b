import { and, asc, desc, eq, inArray, lte, notExists, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import {
  claims,
  publications,
  scheduledPublications,
  summaries,
  users,
} from "@/db/schema";
import type { ScheduleState } from "@/domain/publishing/schedule";
import type { Published } from "./publications";

export type ScheduleKey = { newsroomId: string; id: string };

const columns = {
  id: scheduledPublications.id,
  newsroomId: scheduledPublications.newsroomId,
  kind: scheduledPublications.subjectKind,
  subjectId: scheduledPublications.subjectId,
  revision: scheduledPublications.revision,
  slug: scheduledPublications.slug,
  publishAt: scheduledPublications.publishAt,
  state: scheduledPublications.state,
  outcome: scheduledPublications.outcome,
  scheduledBy: scheduledPublications.scheduledBy,
};

const isOf = (of: Published & { newsroomId: string }) =>
  and(
    eq(scheduledPublications.newsroomId, of.newsroomId),
    eq(scheduledPublications.subjectKind, of.kind),
    eq(scheduledPublications.subjectId, of.subjectId),
  );

/** Puts a publication off until a time; one may wait for each subject. */
export async function addSchedule(
  tx: Transaction,
  schedule: typeof scheduledPublications.$inferInsert,
): Promise<string> {
  const [row] = await tx
    .insert(scheduledPublications)
    .values(schedule)
    .returning({ id: scheduledPublications.id });
  if (!row) throw new Error("Nothing was scheduled.");
  return row.id;
}

const at = (key: ScheduleKey) =>
  and(
    eq(scheduledPublications.id, key.id),
    eq(scheduledPublications.newsroomId, key.newsroomId),
  );

/** A schedule of a newsroom. */
export async function findSchedule(on: Executor, key: ScheduleKey) {
  const [row] = await on
    .select(columns)
    .from(scheduledPublications)
    .where(at(key));
  return row;
}

/** Lets one transaction at a time publish what is due in a newsroom. */
export async function queueForDue(
  tx: Transaction,
  newsroomId: string,
): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`due ${newsroomId}`}, 0))`,
  );
}

/** The same, locked: of two workers, the second finds it as the first left it. */
export async function lockSchedule(tx: Transaction, key: ScheduleKey) {
  const [row] = await tx
    .select(columns)
    .from(scheduledPublications)
    .where(at(key))
    .for("update");
  return row;
}

/** The last schedule of a claim or summary, with who made it. */
export async function findLastSchedule(
  on: Executor,
  of: Published & { newsroomId: string },
) {
  const [row] = await on
    .select({ ...columns, scheduledByName: users.name })
    .from(scheduledPublications)
    .innerJoin(users, eq(users.id, scheduledPublications.scheduledBy))
    .where(isOf(of))
    .orderBy(desc(scheduledPublications.scheduledAt))
    .limit(1);
  return row;
}

/** Ends the schedule that waits of a claim or summary, if any does. */
export async function endWaiting(
  tx: Transaction,
  of: Published & { newsroomId: string },
  state: Exclude<ScheduleState, "waiting" | "returned">,
): Promise<boolean> {
  const ended = await tx
    .update(scheduledPublications)
    .set({ state, endedAt: sql`now()` })
    .where(and(isOf(of), eq(scheduledPublications.state, "waiting")))
    .returning({ id: scheduledPublications.id });
  return ended.length > 0;
}

/** Gives a schedule back to the desk, with why it wasn't published. */
export async function returnSchedule(
  tx: Transaction,
  key: ScheduleKey,
  outcome: string,
): Promise<void> {
  await tx
    .update(scheduledPublications)
    .set({ state: "returned", outcome, endedAt: sql`now()` })
    .where(at(key));
}

/** The schedules that wait, in the order they come due. */
export async function listWaitingSchedules(
  on: Executor,
  of: { dueBy?: Date; newsroomId?: string } = {},
) {
  return (
    on
      .select(columns)
      .from(scheduledPublications)
      .where(
        and(
          eq(scheduledPublications.state, "waiting"),
          of.dueBy ? lte(scheduledPublications.publishAt, of.dueBy) : undefined,
          of.newsroomId
            ? eq(scheduledPublications.newsroomId, of.newsroomId)
            : undefined,
        ),
      )
      // Claims before the summaries that cite them.
      .orderBy(
        asc(scheduledPublications.publishAt),
        asc(scheduledPublications.subjectKind),
        asc(scheduledPublications.id),
      )
  );
}

/** Which of some claims and summaries wait for a time, the first due first. */
export async function listWaitingOf(
  on: Executor,
  of: { newsroomId: string; subjectIds: string[] },
) {
  return on
    .select({
      subjectKind: scheduledPublications.subjectKind,
      subjectId: scheduledPublications.subjectId,
      publishAt: scheduledPublications.publishAt,
    })
    .from(scheduledPublications)
    .where(
      and(
        eq(scheduledPublications.newsroomId, of.newsroomId),
        eq(scheduledPublications.state, "waiting"),
        inArray(scheduledPublications.subjectId, of.subjectIds),
      ),
    )
    .orderBy(
      asc(scheduledPublications.publishAt),
      asc(scheduledPublications.subjectId),
    );
}

/** Which claims are put off until a time or earlier, of those given. */
export async function listScheduledClaims(
  on: Executor,
  of: { newsroomId: string; by: Date },
): Promise<string[]> {
  const rows = await on
    .select({ id: scheduledPublications.subjectId })
    .from(scheduledPublications)
    .where(
      and(
        eq(scheduledPublications.newsroomId, of.newsroomId),
        eq(scheduledPublications.subjectKind, "claim"),
        eq(scheduledPublications.state, "waiting"),
        lte(scheduledPublications.publishAt, of.by),
      ),
    );
  return rows.map(({ id }) => id);
}

/** What wasn't published when it was due and is not published since. */
export async function listNotPublished(
  on: Executor,
  of: { newsroomId: string; limit: number },
) {
  const title = sql<string>`coalesce(${claims.statement}, ${summaries.title})`;
  return on
    .select({ ...columns, title })
    .from(scheduledPublications)
    .leftJoin(claims, eq(claims.id, scheduledPublications.subjectId))
    .leftJoin(summaries, eq(summaries.id, scheduledPublications.subjectId))
    .where(
      and(
        eq(scheduledPublications.newsroomId, of.newsroomId),
        eq(scheduledPublications.state, "returned"),
        sql`not exists (
          select from scheduled_publications later
          where later.subject_id = ${scheduledPublications.subjectId}
            and later.scheduled_at > ${scheduledPublications.scheduledAt})`,
        notExists(
          on
            .select({ one: sql`1` })
            .from(publications)
            .where(eq(publications.subjectId, scheduledPublications.subjectId)),
        ),
      ),
    )
    .orderBy(desc(scheduledPublications.endedAt))
    .limit(of.limit);
}

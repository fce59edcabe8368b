import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { breaks } from "@/db/errors";
import { addEntry } from "@/db/queries/ledger";
import { findActor } from "@/db/queries/people";
import {
  findSchedule,
  listWaitingSchedules,
  lockSchedule,
  queueForDue,
  returnSchedule,
  type ScheduleKey,
} from "@/db/queries/schedules";
import { lockSubject } from "@/db/queries/subjects";
import { unlessRefused } from "@/db/refusable";
import { type Result, refuse } from "@/lib/result";
import { publishClaimIn } from "./publish-claim";
import { publishSummaryIn } from "./publish-summary";
import type { PublishedEdition } from "./put-claim-edition";
import type { ScheduleRefusal } from "./schedule-publication";

type Schedule = NonNullable<Awaited<ReturnType<typeof findSchedule>>>;

/** What became of a schedule that was looked at. */
export type Due = "published" | "returned" | "not-due" | "ended";

/**
 * Publishes what was scheduled, once, if it is due and still what was signed.
 * What is not goes back to the desk with the reason. May be run again, and by
 * two workers at once: the schedule's row says what is left to do.
 */
export async function publishScheduled(
  key: ScheduleKey,
  now = new Date(),
): Promise<Due> {
  return db.transaction(async (tx) => {
    const seen = await findSchedule(tx, key);
    if (!seen) return "ended";
    // One at a time, so that a summary waits for the claims it cites.
    await queueForDue(tx, key.newsroomId);
    await lockSubject(tx, seen);
    const schedule = await lockSchedule(tx, key);
    if (schedule?.state !== "waiting") return "ended";
    if (schedule.publishAt > now) return "not-due";
    const published = await publish(tx, schedule);
    if (published.ok) return "published";
    await returnSchedule(tx, key, published.error);
    await addEntry(tx, {
      newsroomId: key.newsroomId,
      actorId: null,
      action: "publication.returned",
      subjectKind: schedule.kind,
      subjectId: schedule.subjectId,
      payload: { schedule: key.id, reason: published.error },
    });
    return "returned";
  });
}

/** By the person who scheduled it, who must still be one that may. */
async function publish(
  tx: Transaction,
  schedule: Schedule,
): Promise<Result<PublishedEdition, ScheduleRefusal>> {
  const actor = await findActor(tx, schedule.scheduledBy);
  if (!actor) return refuse("not-your-role");
  const { kind, subjectId, revision } = schedule;
  const at = { revision, slug: schedule.slug ?? undefined };
  try {
    return await unlessRefused<PublishedEdition, ScheduleRefusal>(
      tx,
      (inner) =>
        kind === "claim"
          ? publishClaimIn(inner, actor, { claimId: subjectId, ...at })
          : publishSummaryIn(inner, actor, { summaryId: subjectId, ...at }),
    );
  } catch (error) {
    if (breaks(error, "slugs_subject_kind_slug_pk")) {
      return refuse("address-taken");
    }
    throw error;
  }
}

/** Publishes all that is due in a newsroom, claims before what cites them. */
export async function publishAllDue(
  newsroomId: string,
  now = new Date(),
): Promise<Due[]> {
  const done: Due[] = [];
  const of = { newsroomId, dueBy: now };
  for (const schedule of await listWaitingSchedules(db, of)) {
    done.push(await publishScheduled(schedule, now));
  }
  return done;
}

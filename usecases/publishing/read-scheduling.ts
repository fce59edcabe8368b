import "server-only";

import { db } from "@/db";
import { findNewsroom } from "@/db/queries/newsrooms";
import type { Published } from "@/db/queries/publications";
import { findLastSchedule } from "@/db/queries/schedules";
import { type Actor, may } from "@/domain/people/actor";
import { momentIn } from "@/domain/publishing/schedule";
import type { ScheduleInput } from "@/domain/publishing/schedule-input";
import { type Result, refuse } from "@/lib/result";
import {
  type ScheduleRefusal,
  schedulePublication,
} from "./schedule-publication";

/**
 * When something unpublished is to come out, or why it didn't, and whether
 * this person may change that.
 */
export async function readScheduling(actor: Actor, of: Published) {
  const { newsroomId } = actor;
  const last = await findLastSchedule(db, { ...of, newsroomId });
  const newsroom = await findNewsroom(db, newsroomId);
  return {
    of,
    timeZone: newsroom?.timeZone ?? "UTC",
    waiting: last?.state === "waiting" ? last : null,
    returned: last?.state === "returned" ? last : null,
    mayPublish: may(actor, "publish"),
  };
}

export type Scheduling = Awaited<ReturnType<typeof readScheduling>>;

/** Schedules by the newsroom's own clocks, as a form gives the time. */
export async function scheduleByClock(
  actor: Actor,
  { at, ...asked }: ScheduleInput,
): Promise<Result<{ id: string; publishAt: string }, ScheduleRefusal>> {
  const newsroom = await findNewsroom(db, actor.newsroomId);
  const publishAt = momentIn(newsroom?.timeZone ?? "UTC", at);
  if (!publishAt) return refuse("not-ahead");
  return schedulePublication(actor, { ...asked, publishAt });
}

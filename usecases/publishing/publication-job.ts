import "server-only";

import { db } from "@/db";
import { listWaitingSchedules } from "@/db/queries/schedules";
import type { JobHandler } from "@/usecases/jobs/job";
import { publishAllDue, publishScheduled } from "./publish-due";

/** Publishes what was scheduled when it comes due. */
export const publicationHandler: JobHandler = {
  run: async ({ newsroomId, id }) => {
    // What comes due at the same time first: a summary needs its claims.
    await publishAllDue(newsroomId);
    const became = await publishScheduled({ newsroomId, id });
    if (became === "not-due") throw new Error("This clock is behind.");
  },
  listWaiting: async () => {
    const waiting = await listWaitingSchedules(db);
    return waiting.map(({ newsroomId, id, publishAt }) => {
      return { newsroomId, id, startAfter: publishAt };
    });
  },
};

import "server-only";

import { db } from "@/db";
import { enqueue, listNotBegun } from "@/db/jobs";
import { listNewsroomIds, queueForPlanning } from "@/db/queries/retention";
import { daysBefore } from "@/domain/retention/retention";
import type { JobHandler } from "@/usecases/jobs/job";
import { dropOldDeliveries } from "./drop-old-deliveries";
import { dropUnaskedReports } from "./drop-unasked-reports";

/**
 * Drops once a day, newsroom by newsroom, what is not kept for ever. The row
 * that such a job is about is the newsroom.
 */
export const retentionHandler: JobHandler = {
  run: async ({ newsroomId }) => {
    // The next time first: it comes even if this one fails for good.
    await planNext();
    await dropUnaskedReports(newsroomId);
    await dropOldDeliveries(newsroomId);
  },
  listWaiting: listNewsrooms,
};

async function listNewsrooms() {
  const ids = await listNewsroomIds(db);
  return ids.map((id) => ({ newsroomId: id, id }));
}

/** Has every newsroom's turn come tomorrow, also one that is new today; once. */
async function planNext(now = new Date()): Promise<void> {
  const startAfter = daysBefore(now, -1);
  const newsrooms = await listNewsrooms();
  await db.transaction(async (tx) => {
    await queueForPlanning(tx);
    const planned = await listNotBegun(tx, "retention");
    for (const newsroom of newsrooms) {
      if (planned.has(newsroom.id)) continue;
      await enqueue(tx, "retention", { ...newsroom, startAfter });
    }
  });
}

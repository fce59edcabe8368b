import "server-only";

import { db } from "@/db";
import { enqueue } from "@/db/jobs";
import { renewReportOrder } from "@/db/queries/report-orders";
import type { Actor } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";

/** Has a report that could not be made tried again. */
export async function renewOrder(
  { newsroomId }: Actor,
  id: string,
): Promise<Result<undefined, "not-found">> {
  const key = { newsroomId, id };
  return db.transaction(async (tx) => {
    if (!(await renewReportOrder(tx, key))) return refuse("not-found");
    await enqueue(tx, "report", key);
    return ok(undefined);
  });
}

import "server-only";

import { db } from "@/db";
import { addEntry } from "@/db/queries/ledger";
import { resolveReport } from "@/db/queries/reader-reports";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";

/** Takes a reader's report off the queue, whatever came of it. */
export async function resolveReaderReport(
  actor: Actor,
  { reportId }: { reportId: string },
): Promise<Result<undefined, "not-found" | "not-your-role">> {
  if (!may(actor, "propose")) return refuse("not-your-role");
  const { newsroomId, userId: resolvedBy } = actor;
  return db.transaction(async (tx) => {
    const report = { newsroomId, reportId, resolvedBy };
    if (!(await resolveReport(tx, report))) return refuse("not-found");
    await addEntry(tx, {
      newsroomId,
      actorId: resolvedBy,
      action: "reader_report.resolved",
      subjectKind: "reader_report",
      subjectId: reportId,
      payload: {},
    });
    return ok(undefined);
  });
}

import "server-only";

import { db } from "@/db";
import { enqueue } from "@/db/jobs";
import { addReportOrders } from "@/db/queries/report-orders";
import type { Actor } from "@/domain/people/actor";
import type { OrderInput } from "@/domain/reports/order";
import { ok, type Result, refuse } from "@/lib/result";
import { findReportSubject } from "./find-subject";

export type OrderReportsRefusal = "not-found" | "ledger-is-the-desks";

/**
 * Has reports made in the background, one for each form. Nothing of the desk
 * changes by it, so that it leaves no row in the ledger.
 */
export async function orderReports(
  actor: Actor,
  { of, audience, forms }: OrderInput,
): Promise<Result<{ ids: string[] }, OrderReportsRefusal>> {
  const { newsroomId, userId } = actor;
  if (audience === "outside" && forms.includes("bundle")) {
    return refuse("ledger-is-the-desks");
  }
  return db.transaction(async (tx) => {
    const title = await findReportSubject(tx, newsroomId, of);
    if (title === undefined) return refuse("not-found");
    const ids = await addReportOrders(tx, {
      newsroomId,
      subjectKind: of.kind,
      subjectId: of.id,
      title,
      audience,
      forms,
      requestedBy: userId,
    });
    for (const id of ids) await enqueue(tx, "report", { newsroomId, id });
    return ok({ ids });
  });
}

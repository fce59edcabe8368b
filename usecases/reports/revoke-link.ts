import "server-only";

import { db } from "@/db";
import { addEntry } from "@/db/queries/ledger";
import { revokeReportLink } from "@/db/queries/report-links";
import { findReportOrder } from "@/db/queries/report-orders";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";

/** Ends a link to a report at once. */
export async function revokeLink(
  actor: Actor,
  linkId: string,
): Promise<Result<undefined, "not-found" | "not-your-role">> {
  if (!may(actor, "publish")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  return db.transaction(async (tx) => {
    const ended = { newsroomId, linkId, revokedBy: userId };
    const link = await revokeReportLink(tx, ended);
    if (!link) return refuse("not-found");
    const order = await findReportOrder(tx, { newsroomId, id: link.orderId });
    if (!order) return refuse("not-found");
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "report_link.revoked",
      subjectKind: order.subjectKind,
      subjectId: order.subjectId,
      payload: { link: linkId },
    });
    return ok(undefined);
  });
}

import "server-only";

import { db } from "@/db";
import { addEntry } from "@/db/queries/ledger";
import { addReportLink } from "@/db/queries/report-links";
import { findReportOrder, holdReportOrder } from "@/db/queries/report-orders";
import { type Actor, may } from "@/domain/people/actor";
import type { NewLinkInput } from "@/domain/reports/link-input";
import { baseUrl } from "@/lib/env";
import { ok, type Result, refuse } from "@/lib/result";
import { makeLinkToken } from "@/lib/token";

export type ShareReportRefusal =
  | "not-found"
  | "not-your-role"
  | "report-not-ready"
  | "report-gone"
  | "report-names-sources";

/**
 * Makes an address that lets someone without an account take one made report
 * until it expires. It is answered this once; only the hash of its token is
 * kept. Only a report made for outside can be given away.
 */
export async function shareReport(
  actor: Actor,
  { orderId, hours, forWhom }: NewLinkInput,
): Promise<Result<{ address: string }, ShareReportRefusal>> {
  if (!may(actor, "publish")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { token, hash } = makeLinkToken();
  return db.transaction(async (tx) => {
    const key = { newsroomId, id: orderId };
    // A file to which a link is being made is not dropped meanwhile.
    await holdReportOrder(tx, key);
    const order = await findReportOrder(tx, key);
    if (!order) return refuse("not-found");
    if (order.audience === "desk") return refuse("report-names-sources");
    if (order.state !== "made") return refuse("report-not-ready");
    if (order.droppedAt) return refuse("report-gone");
    const kept = { newsroomId, orderId, forWhom, hours, tokenHash: hash };
    const link = await addReportLink(tx, { ...kept, createdBy: userId });
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "report_link.made",
      subjectKind: order.subjectKind,
      subjectId: order.subjectId,
      payload: {
        link: link.id,
        form: order.form,
        sha256: order.blob,
        forWhom,
        expiresAt: link.expiresAt.toISOString(),
      },
    });
    return ok({ address: `${baseUrl()}/r/${token}` });
  });
}

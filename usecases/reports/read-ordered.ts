import "server-only";

import { getBlob } from "@/adapters/blobs/blob-store";
import { db } from "@/db";
import { findReportOrder, noteReportAsked } from "@/db/queries/report-orders";
import type { Actor } from "@/domain/people/actor";
import type { OrderForm } from "@/domain/reports/order";
import { ok, type Result, refuse } from "@/lib/result";
import { describeBundle } from "./make-bundle";
import { describeReport, type ReportFile, type ReportOf } from "./make-report";

/** A made report as it is sent. */
export type KeptReport = Omit<ReportFile, "head">;

/** The file of a report that was ordered and made. */
export async function readOrdered(
  { newsroomId }: Actor,
  id: string,
): Promise<Result<KeptReport, "not-found" | "report-gone">> {
  const order = await findReportOrder(db, { newsroomId, id });
  if (!order?.blob) return refuse("not-found");
  if (order.droppedAt) return refuse("report-gone");
  const { subjectKind: kind, subjectId, form, blob } = order;
  const kept = await readKept({ kind, id: subjectId }, form, blob);
  // A file that is gone already is not kept longer for being asked for.
  if (kept.ok) await noteReportAsked(db, { newsroomId, id });
  return kept;
}

/** The kept bytes of a made report, under the name that its form gives it. */
export async function readKept(
  of: ReportOf,
  form: OrderForm,
  blob: string,
): Promise<Result<KeptReport, "report-gone">> {
  const bytes = await getBlob(blob);
  if (!bytes) return refuse("report-gone");
  const described =
    form === "bundle" ? describeBundle(of) : describeReport(of, form);
  return ok({ ...described, bytes });
}

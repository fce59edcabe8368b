import "server-only";

import { db } from "@/db";
import { findReportOrder } from "@/db/queries/report-orders";
import type { Actor } from "@/domain/people/actor";
import { type Result, refuse } from "@/lib/result";
import { type OrderReportsRefusal, orderReports } from "./order-reports";

/**
 * Has a report whose file is no longer kept made again, as a new order: the
 * desk may have moved on since, and the old one says what it was.
 */
export async function orderAgain(
  actor: Actor,
  id: string,
): Promise<Result<{ ids: string[] }, OrderReportsRefusal>> {
  const { newsroomId } = actor;
  const order = await findReportOrder(db, { newsroomId, id });
  if (!order?.droppedAt) return refuse("not-found");
  const { subjectKind: kind, subjectId, audience, form } = order;
  const of = { kind, id: subjectId };
  return orderReports(actor, { of, audience, forms: [form] });
}

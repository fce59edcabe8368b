import "server-only";

import { db } from "@/db";
import { listReportLinks } from "@/db/queries/report-links";
import { listReportOrders } from "@/db/queries/report-orders";
import type { Actor } from "@/domain/people/actor";
import type { Cursor } from "@/lib/cursor";

/** A page of what was ordered, the newest first, each with its links. */
export async function listOrders(
  { newsroomId }: Actor,
  page: { after?: Cursor; limit: number },
) {
  const orders = await listReportOrders(db, { newsroomId, ...page });
  const orderIds = orders.map(({ id }) => id);
  const links = await listReportLinks(db, { newsroomId, orderIds });
  return orders.map((order) => ({
    ...order,
    links: links.filter(({ orderId }) => orderId === order.id),
  }));
}

export type ReportOrder = Awaited<ReturnType<typeof listOrders>>[number];

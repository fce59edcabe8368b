import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeEach, expect, it } from "vitest";

import { dropBlob, getBlob } from "@/adapters/blobs/blob-store";
import { db } from "@/db";
import { breaks } from "@/db/errors";
import { reportLinks, reportOrders } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { type OrderForm, orderInput } from "@/domain/reports/order";
import { Desk, granted } from "@/e2e/desk";
import { listOrders } from "@/usecases/reports/list-orders";
import { makeOrdered } from "@/usecases/reports/make-ordered";
import { openLink } from "@/usecases/reports/open-link";
import { orderAgain } from "@/usecases/reports/order-again";
import { orderReports } from "@/usecases/reports/order-reports";
import { readOrdered } from "@/usecases/reports/read-ordered";
import { revokeLink } from "@/usecases/reports/revoke-link";
import { shareReport } from "@/usecases/reports/share-report";
import { addSnapshot } from "@/usecases/sources/add-snapshot";
import { dropUnaskedReports } from "./drop-unasked-reports";

const DAY = 24 * 60 * 60 * 1000;

let desk: Desk;
let editor: Actor;
let articleId: string;

beforeEach(async () => {
  desk = await Desk.open(db);
  editor = await desk.person("editor");
  articleId = (await desk.claim(editor)).article.id;
});

afterAll(() => db.$client.end());

async function made(audience = "desk", form: OrderForm = "json") {
  const subject = `article:${articleId}`;
  const order = orderInput.parse({ subject, audience, [form]: "on" });
  const [id = ""] = granted(await orderReports(editor, order)).ids;
  await makeOrdered({ newsroomId: desk.newsroomId, id, last: false });
  return id;
}

async function linked(hours: number) {
  const orderId = await made("outside");
  const link = { orderId, hours, forWhom: "The ministry" };
  const { address } = granted(await shareReport(editor, link));
  return { orderId, token: address.split("/").at(-1) ?? "" };
}

/** Drops what is not kept so many days from now. */
function dropAfter(days: number) {
  const now = new Date(Date.now() + days * DAY);
  return dropUnaskedReports(desk.newsroomId, now);
}

/** As if the order had last been asked for so many days ago. */
async function ageBy(days: number, id: string) {
  const lastAskedAt = new Date(Date.now() - days * DAY);
  await db
    .update(reportOrders)
    .set({ lastAskedAt })
    .where(eq(reportOrders.id, id));
}

async function find(id: string) {
  const orders = await listOrders(editor, { limit: 50 });
  const order = orders.find((one) => one.id === id);
  if (!order) throw new Error("The order is gone.");
  return order;
}

it("keeps a file for thirty days, then only what it was", async () => {
  const id = await made();
  const { blob } = await find(id);
  expect(await dropAfter(29)).toBe(0);
  granted(await readOrdered(editor, id));
  expect(await dropAfter(31)).toBe(1);
  const order = await find(id);
  expect(order).toMatchObject({ blob, state: "made" });
  expect(order.droppedAt).not.toBeNull();
  expect(await getBlob(blob ?? "")).toBeUndefined();
  expect(await readOrdered(editor, id)).toMatchObject({ error: "report-gone" });
  expect(await dropAfter(62)).toBe(0);
});

it("keeps it longer each time it is asked for", async () => {
  const id = await made();
  await ageBy(29, id);
  granted(await readOrdered(editor, id));
  expect(await dropAfter(2)).toBe(0);
});

it("keeps it while a link leads to it, and thirty days after it was opened", async () => {
  const { orderId, token } = await linked(2160);
  await ageBy(60, orderId);
  expect(await dropAfter(0)).toBe(0);
  granted(await openLink(token, randomUUID()));
  const [link] = (await find(orderId)).links;
  granted(await revokeLink(editor, link?.id ?? ""));
  expect(await dropAfter(2)).toBe(0);
  expect(await dropAfter(31)).toBe(1);
});

it("drops it once every link has expired", async () => {
  const { orderId } = await linked(1);
  await ageBy(60, orderId);
  const past = { createdAt: new Date(0), expiresAt: new Date(DAY) };
  await db
    .update(reportLinks)
    .set(past)
    .where(eq(reportLinks.orderId, orderId));
  expect(await dropAfter(0)).toBe(1);
  const link = { orderId, hours: 1, forWhom: "" };
  expect(await shareReport(editor, link)).toMatchObject({
    error: "report-gone",
  });
});

it("keeps bytes that another order still needs, or a saved copy", async () => {
  const [old, recent] = [await made(), await made()];
  const { blob } = await find(old);
  expect((await find(recent)).blob).toBe(blob);
  await ageBy(60, old);
  expect(await dropAfter(0)).toBe(1);
  const { bytes } = granted(await readOrdered(editor, recent));

  const source = await desk.source(editor);
  const copy = { sourceId: source.id, filename: "report.json", bytes };
  granted(await addSnapshot(editor, copy));
  expect(await dropAfter(31)).toBe(1);
  expect(await getBlob(blob ?? "")).toHaveLength(bytes.length);
});

it("ends what was stopped half-way, also if somebody asked meanwhile", async () => {
  const id = await made("outside");
  await dropBlob((await find(id)).blob ?? "");
  await ageBy(60, id);
  expect(await readOrdered(editor, id)).toMatchObject({ error: "report-gone" });
  expect(await dropAfter(0)).toBe(1);
});

it("leaves another newsroom's files alone", async () => {
  const id = await made();
  await ageBy(60, id);
  const stranger = await Desk.open(db);
  expect(await dropUnaskedReports(stranger.newsroomId)).toBe(0);
  granted(await readOrdered(editor, id));
});

it("has what was dropped made again, as a new order", async () => {
  const id = await made("outside", "csv");
  expect(await orderAgain(editor, id)).toMatchObject({ error: "not-found" });
  await dropAfter(31);
  const [again = ""] = granted(await orderAgain(editor, id)).ids;
  expect(again).not.toBe(id);
  await makeOrdered({ newsroomId: desk.newsroomId, id: again, last: false });
  expect(await find(again)).toMatchObject({ audience: "outside", form: "csv" });
  const stranger = await (await Desk.open(db)).person("admin");
  expect(await orderAgain(stranger, id)).toMatchObject({ error: "not-found" });
});

it("marks nothing dropped that was never made", async () => {
  const subject = `article:${articleId}`;
  const order = orderInput.parse({ subject, csv: "on" });
  const [id = ""] = granted(await orderReports(editor, order)).ids;
  const failed = await db
    .update(reportOrders)
    .set({ droppedAt: new Date() })
    .where(eq(reportOrders.id, id))
    .catch((error) => error);
  expect(breaks(failed, "report_orders_dropped_was_made")).toBe(true);
});

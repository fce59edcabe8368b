import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";

import { db } from "@/db";
import { breaks } from "@/db/errors";
import { listQueued } from "@/db/jobs";
import {
  addReportOrders,
  failReportOrder,
  findReportOrder,
} from "@/db/queries/report-orders";
import { reportOrders } from "@/db/schema";
import { allHold, verifyBundle } from "@/documents/reports/verify";
import type { Actor } from "@/domain/people/actor";
import { orderInput } from "@/domain/reports/order";
import { Desk, granted } from "@/e2e/desk";
import { listOrders } from "./list-orders";
import { makeOrdered } from "./make-ordered";
import { makeReport } from "./make-report";
import { orderReports } from "./order-reports";
import { OrderingDesk } from "./ordering.fixture";
import { readOrdered } from "./read-ordered";
import { renewOrder } from "./renew-order";
import { shareReport } from "./share-report";

let ordering: OrderingDesk;
let desk: Desk;
let editor: Actor;
let articleId: string;

beforeEach(async () => {
  ordering = await OrderingDesk.open();
  ({ desk, editor, articleId } = ordering);
});

afterAll(() => db.$client.end());

describe("an order", () => {
  it("is made in the background, the same as at once", async () => {
    const [pdf = "", json = ""] = await ordering.made({
      pdf: "on",
      json: "on",
    });
    const file = granted(await readOrdered(editor, json));
    const of = { kind: "article", id: articleId } as const;
    const now = granted(await makeReport(editor, { ...of, format: "json" }));
    expect(file.filename).toBe(now.filename);
    expect(Buffer.compare(file.bytes, now.bytes)).toBe(0);
    const pages = granted(await readOrdered(editor, pdf));
    expect(pages.mediaType).toBe("application/pdf");
    const [order] = await listOrders(editor, { limit: 1 });
    expect(order).toMatchObject({
      title: "A bridge and its cost",
      progress: 100,
      ledgerSeq: now.head.seq,
      requestedBy: editor.name,
    });
  });

  it("can be a bundle, which holds offline", async () => {
    const [id = ""] = await ordering.made({ bundle: "on" });
    const { bytes } = granted(await readOrdered(editor, id));
    expect(allHold(verifyBundle(bytes))).toBe(true);
  });

  it("is never a bundle for outside", async () => {
    const order = ordering.wanted({ audience: "outside", bundle: "on" });
    expect(await orderReports(editor, order)).toMatchObject({
      error: "ledger-is-the-desks",
    });
    const { newsroomId, userId } = editor;
    const failed = await db
      .insert(reportOrders)
      .values({
        newsroomId,
        subjectKind: "article",
        subjectId: articleId,
        title: "A bridge",
        form: "bundle",
        audience: "outside",
        requestedBy: userId,
      })
      .catch((error) => error);
    expect(breaks(failed, "report_orders_bundle_is_the_desks")).toBe(true);
  });

  it("that failed says why, and is made when tried again", async () => {
    const { newsroomId, userId } = editor;
    const [id = ""] = await db.transaction((tx) =>
      addReportOrders(tx, {
        newsroomId,
        subjectKind: "article",
        subjectId: articleId,
        title: "A bridge",
        audience: "desk",
        forms: ["csv"],
        requestedBy: userId,
      }),
    );
    expect(await renewOrder(editor, id)).toMatchObject({ error: "not-found" });
    await failReportOrder(db, { newsroomId, id }, "report-too-large");
    const [failed] = await listOrders(editor, { limit: 1 });
    expect(failed).toMatchObject({
      state: "failed",
      error: "report-too-large",
    });
    granted(await renewOrder(editor, id));
    const key = { newsroomId, id };
    expect(await listQueued(db, "report")).toContain(id);
    await makeOrdered({ ...key, last: true });
    expect(await findReportOrder(db, key)).toMatchObject({ state: "made" });
  });

  it("is kept as it was made, whatever is tried after", async () => {
    const [id = ""] = await ordering.made({ json: "on" });
    const key = { newsroomId: desk.newsroomId, id };
    const before = await findReportOrder(db, key);
    await desk.claim(editor);
    await makeOrdered({ ...key, last: true });
    expect(await findReportOrder(db, key)).toEqual(before);
  });

  it("waits for another try where the making broke, and says so after the last", async () => {
    const { newsroomId } = editor;
    const [id = ""] = granted(
      await orderReports(editor, ordering.wanted({ pdf: "on" })),
    ).ids;
    const key = { newsroomId, id };
    const broken = vi.spyOn(process, "cwd").mockReturnValue("/");
    await expect(makeOrdered({ ...key, last: false })).rejects.toThrow();
    expect(await findReportOrder(db, key)).toMatchObject({ state: "making" });
    await expect(makeOrdered({ ...key, last: true })).rejects.toThrow();
    broken.mockRestore();
    const [order] = await listOrders(editor, { limit: 1 });
    expect(order).toMatchObject({ state: "failed", error: "report-not-made" });
  });

  it("fails where its subject is gone", async () => {
    const { newsroomId, userId } = editor;
    const [id = ""] = await db.transaction((tx) =>
      addReportOrders(tx, {
        newsroomId,
        subjectKind: "event",
        subjectId: randomUUID(),
        title: "Gone",
        audience: "desk",
        forms: ["pdf"],
        requestedBy: userId,
      }),
    );
    await makeOrdered({ newsroomId, id, last: true });
    const [order] = await listOrders(editor, { limit: 1 });
    expect(order).toMatchObject({ state: "failed", error: "not-found" });
  });

  it("is nothing to another newsroom", async () => {
    const [id = ""] = await ordering.made({ json: "on" });
    const stranger = await (await Desk.open(db)).person("admin");
    const missing = { error: "not-found" };
    expect(await readOrdered(stranger, id)).toMatchObject(missing);
    expect(
      await orderReports(stranger, ordering.wanted({ csv: "on" })),
    ).toMatchObject(missing);
    expect(await listOrders(stranger, { limit: 9 })).toEqual([]);
    const link = { orderId: id, hours: 1, forWhom: "" };
    expect(await shareReport(stranger, link)).toMatchObject(missing);
  });

  it.each([
    ["no form", { audience: "desk" }],
    ["no such audience", { pdf: "on", audience: "all" }],
    ["no subject", { pdf: "on", subject: "claim:1" }],
  ])("asks for what is missing: %s", (_, rest) => {
    const read = orderInput.safeParse({
      subject: `article:${articleId}`,
      ...rest,
    });
    expect(read.success).toBe(false);
  });
});

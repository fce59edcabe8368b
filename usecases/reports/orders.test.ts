import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";

import { db } from "@/db";
import { breaks } from "@/db/errors";
import { listQueued } from "@/db/jobs";
import {
  addReportOrders,
  failReportOrder,
  findReportOrder,
} from "@/db/queries/report-orders";
import { reportLinks, reportOrders, sources } from "@/db/schema";
import { allHold, verifyBundle } from "@/documents/reports/verify";
import type { Actor } from "@/domain/people/actor";
import { orderInput } from "@/domain/reports/order";
import { Desk, granted } from "@/e2e/desk";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { listOrders } from "./list-orders";
import { makeOrdered, reportHandler } from "./make-ordered";
import { makeReport } from "./make-report";
import { openLink } from "./open-link";
import { orderReports } from "./order-reports";
import { readOrdered } from "./read-ordered";
import { renewOrder } from "./renew-order";
import { revokeLink } from "./revoke-link";
import { shareReport } from "./share-report";

let desk: Desk;
let editor: Actor;
let articleId: string;

beforeEach(async () => {
  desk = await Desk.open(db);
  editor = await desk.person("editor");
  const { claim, article } = await desk.claim(editor);
  await desk.evidence(editor, claim.id, "Leaked minutes");
  await db
    .update(sources)
    .set({ confidential: true })
    .where(eq(sources.newsroomId, desk.newsroomId));
  articleId = article.id;
});

afterAll(() => db.$client.end());

const wanted = (rest: object) =>
  orderInput.parse({ subject: `article:${articleId}`, ...rest });

/** Orders reports and makes them, as the queue would. */
async function made(rest: object): Promise<string[]> {
  const { ids } = granted(await orderReports(editor, wanted(rest)));
  const { newsroomId } = editor;
  const waiting = await reportHandler.listWaiting();
  expect(waiting).toEqual(
    expect.arrayContaining(ids.map((id) => ({ newsroomId, id }))),
  );
  for (const id of ids) await makeOrdered({ newsroomId, id, last: false });
  return ids;
}

describe("an order", () => {
  it("is made in the background, the same as at once", async () => {
    const [pdf = "", json = ""] = await made({ pdf: "on", json: "on" });
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
    const [id = ""] = await made({ bundle: "on" });
    const { bytes } = granted(await readOrdered(editor, id));
    expect(allHold(verifyBundle(bytes))).toBe(true);
  });

  it("is never a bundle for outside", async () => {
    const order = wanted({ audience: "outside", bundle: "on" });
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
    const [id = ""] = await made({ json: "on" });
    const key = { newsroomId: desk.newsroomId, id };
    const before = await findReportOrder(db, key);
    await desk.claim(editor);
    await makeOrdered({ ...key, last: true });
    expect(await findReportOrder(db, key)).toEqual(before);
  });

  it("waits for another try where the making broke, and says so after the last", async () => {
    const { newsroomId } = editor;
    const [id = ""] = granted(
      await orderReports(editor, wanted({ pdf: "on" })),
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
    const [id = ""] = await made({ json: "on" });
    const stranger = await (await Desk.open(db)).person("admin");
    const missing = { error: "not-found" };
    expect(await readOrdered(stranger, id)).toMatchObject(missing);
    expect(await orderReports(stranger, wanted({ csv: "on" }))).toMatchObject(
      missing,
    );
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

describe("a link for someone outside", () => {
  const sender = () => randomUUID();
  const tokenOf = (address: string) => address.split("/").at(-1) ?? "";

  async function shared(hours = 24) {
    const [orderId = ""] = await made({ json: "on", audience: "outside" });
    const link = { orderId, hours, forWhom: "The ministry" };
    const { address } = granted(await shareReport(editor, link));
    return { orderId, token: tokenOf(address) };
  }

  it("hands out what is for outside, and counts", async () => {
    const { token } = await shared();
    const file = granted(await openLink(token, sender()));
    const text = new TextDecoder().decode(file.bytes);
    expect(text).toContain('"audience":"outside"');
    expect(text).not.toContain("Leaked minutes");
    granted(await openLink(token, sender()));
    const [order] = await listOrders(editor, { limit: 1 });
    expect(order?.links).toMatchObject([{ opens: 2, forWhom: "The ministry" }]);
    const actions = (await readLedger(editor, { limit: 50 }))
      .map(({ action }) => action)
      .filter((action) => action.startsWith("report_link"));
    expect(actions).toEqual(["report_link.opened", "report_link.made"]);
  });

  it("is kept by its hash only", async () => {
    const { token } = await shared();
    const rows = await db
      .select()
      .from(reportLinks)
      .where(eq(reportLinks.newsroomId, desk.newsroomId));
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it("leads nowhere once it is revoked", async () => {
    const { token } = await shared();
    const [order] = await listOrders(editor, { limit: 1 });
    const linkId = order?.links[0]?.id ?? "";
    const checker = await desk.person("checker");
    expect(await revokeLink(checker, linkId)).toMatchObject({
      error: "not-your-role",
    });
    granted(await revokeLink(editor, linkId));
    expect(await openLink(token, sender())).toMatchObject({
      error: "link-ended",
    });
    expect(await revokeLink(editor, linkId)).toMatchObject({
      error: "not-found",
    });
  });

  it("leads nowhere once it has expired", async () => {
    const { token } = await shared();
    await db
      .update(reportLinks)
      .set({
        createdAt: new Date(Date.now() - 3_600_000),
        expiresAt: new Date(Date.now() - 1000),
      })
      .where(eq(reportLinks.newsroomId, desk.newsroomId));
    expect(await openLink(token, sender())).toMatchObject({
      error: "link-ended",
    });
  });

  it("is found by no guess, and who guesses is stopped", async () => {
    const { token } = await shared();
    const guesser = sender();
    for (let i = 0; i < 20; i += 1) {
      const guess = await openLink(randomUUID(), guesser);
      expect(guess).toMatchObject({ error: "not-found" });
    }
    expect(await openLink(token, guesser)).toMatchObject({
      error: "too-many-guesses",
    });
    granted(await openLink(token, sender()));
  });

  it("gives nothing of the desk's own away", async () => {
    const [orderId = ""] = await made({ json: "on" });
    const link = { orderId, hours: 1, forWhom: "" };
    expect(await shareReport(editor, link)).toMatchObject({
      error: "report-names-sources",
    });
    const failed = await db
      .insert(reportLinks)
      .values({
        newsroomId: desk.newsroomId,
        orderId,
        tokenHash: randomUUID(),
        forWhom: "",
        expiresAt: new Date(Date.now() + 1000),
        createdBy: editor.userId,
      })
      .catch((error) => error);
    expect(breaks(failed, "report_links_order_for_outside")).toBe(true);
  });

  it("is made by an editor, of what is made", async () => {
    const checker = await desk.person("checker");
    const link = { orderId: randomUUID(), hours: 1, forWhom: "" };
    expect(await shareReport(checker, link)).toMatchObject({
      error: "not-your-role",
    });
  });
});

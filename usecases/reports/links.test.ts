import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { reportLinks } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { orderInput } from "@/domain/reports/order";
import { Desk, granted } from "@/e2e/desk";
import { makeOrdered } from "./make-ordered";
import { openLink } from "./open-link";
import { orderReports } from "./order-reports";
import { revokeLink } from "./revoke-link";
import { shareReport } from "./share-report";

let desk: Desk;
let editor: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  editor = await desk.person("editor");
});

afterAll(() => db.$client.end());

async function ordered(): Promise<string> {
  const { id } = await desk.article(editor);
  const asked = { subject: `article:${id}`, audience: "outside", json: "on" };
  const { ids } = granted(await orderReports(editor, orderInput.parse(asked)));
  return ids[0] ?? "";
}

const share = (orderId: string) =>
  shareReport(editor, { orderId, hours: 24, forWhom: "" });

async function made() {
  const id = await ordered();
  await makeOrdered({ newsroomId: desk.newsroomId, id, last: true });
  const { address } = granted(await share(id));
  const [link] = await db
    .select({ id: reportLinks.id, expiresAt: reportLinks.expiresAt })
    .from(reportLinks)
    .where(eq(reportLinks.orderId, id));
  return { token: address.split("/").at(-1) ?? "", link: link! };
}

describe("a link to a report", () => {
  it("is given once there is a report to lead to", async () => {
    expect(await share(await ordered())).toMatchObject({
      error: "report-not-ready",
    });
  });

  it("is ended by its own newsroom alone", async () => {
    const { token, link } = await made();
    const stranger = await (await Desk.open(db)).person("editor");
    expect(await revokeLink(stranger, link.id)).toMatchObject({
      error: "not-found",
    });
    granted(await openLink(token, randomUUID()));
  });

  it("lasts as many hours as were asked for", async () => {
    const before = Date.now();
    const { link } = await made();
    const hours = (link.expiresAt.getTime() - before) / 3_600_000;
    expect(hours).toBeGreaterThan(23.9);
    expect(hours).toBeLessThan(24.5);
  });
});

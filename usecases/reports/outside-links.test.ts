import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { breaks } from "@/db/errors";
import { reportLinks } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { type Desk, granted } from "@/e2e/desk";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { listOrders } from "./list-orders";
import { openLink } from "./open-link";
import { OrderingDesk } from "./ordering.fixture";
import { revokeLink } from "./revoke-link";
import { shareReport } from "./share-report";

let ordering: OrderingDesk;
let desk: Desk;
let editor: Actor;

beforeEach(async () => {
  ordering = await OrderingDesk.open();
  ({ desk, editor } = ordering);
});

afterAll(() => db.$client.end());

describe("a link for someone outside", () => {
  const sender = () => randomUUID();
  const tokenOf = (address: string) => address.split("/").at(-1) ?? "";

  async function shared(hours = 24) {
    const [orderId = ""] = await ordering.made({
      json: "on",
      audience: "outside",
    });
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
    const [orderId = ""] = await ordering.made({ json: "on" });
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

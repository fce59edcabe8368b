import { eq, sql } from "drizzle-orm";
import { Webhook } from "standardwebhooks";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { webhookDeliveries, webhooks } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { Hooks } from "@/e2e/hooks";
import { publishedClaim } from "@/e2e/publishing";
import { forgetEnv } from "@/lib/env";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { countWebhooksOff, readWebhook } from "./read-webhooks";
import { replayDelivery, sendTest } from "./send-again";
import { turnOnWebhook } from "./turn-on-webhook";

let desk: Desk;
let admin: Actor;
let hooks: Hooks;

beforeEach(async () => {
  desk = await Desk.open(db);
  admin = await desk.person("admin");
  hooks = new Hooks(admin);
});

afterEach(() => hooks.close());
afterAll(() => db.$client.end());

describe("a failure", () => {
  it("is tried again when its time has come, under the same id", async () => {
    const { webhookId, secret } = await hooks.add([
      { status: 500, body: `Oh no ${"x".repeat(2000)}` },
      { status: 200, body: "Thanks" },
    ]);
    const { id } = granted(await sendTest(admin, webhookId));
    await hooks.tryNow(id);
    const [failed] = await hooks.sentTo(webhookId);
    expect(failed).toMatchObject({
      state: "waiting",
      tries: [{ status: 500 }],
    });
    expect(failed!.tries[0]!.answer).toHaveLength(1024);
    const pause = Number(failed!.nextTryAt) - Number(failed!.tries[0]!.at);
    expect(pause).toBeGreaterThanOrEqual(5000);
    expect(
      granted(await readWebhook(admin, { webhookId, limit: 1 })),
    ).toMatchObject({ webhook: { failingSince: expect.any(Date) } });

    await hooks.tryNow(id);
    expect(hooks.received).toHaveLength(1);
    await hooks.makeDue(id);
    await hooks.tryNow(id);
    const [arrived] = await hooks.sentTo(webhookId);
    expect(arrived).toMatchObject({
      state: "delivered",
      tries: [
        { n: 2, status: 200, answer: "Thanks" },
        { n: 1, status: 500 },
      ],
    });
    const [first, second] = hooks.received;
    expect(second!.headers["webhook-id"]).toBe(first!.headers["webhook-id"]);
    const verified = new Webhook(secret).verify(
      second!.body,
      second!.headers as Record<string, string>,
    );
    expect(verified).toMatchObject({ type: "webhook.test" });
    const { webhook } = granted(
      await readWebhook(admin, { webhookId, limit: 1 }),
    );
    expect(webhook.failingSince).toBeNull();
  });

  it("is a redirect too, which leads nowhere", async () => {
    const { webhookId } = await hooks.add([
      { status: 307, headers: { location: "/elsewhere" } },
    ]);
    await hooks.tryNow(granted(await sendTest(admin, webhookId)).id);
    expect(hooks.received.map(({ path }) => path)).toEqual(["/hook"]);
    expect(await hooks.sentTo(webhookId)).toMatchObject([
      { state: "waiting", tries: [{ status: 307 }] },
    ]);
  });

  it("is an address that leads into a closed network by now", async () => {
    const { webhookId } = await hooks.add([{ status: 200 }]);
    await db
      .update(webhooks)
      .set({ url: "http://127.0.0.1/hook" })
      .where(eq(webhooks.id, webhookId));
    await hooks.tryNow(granted(await sendTest(admin, webhookId)).id);
    expect(hooks.received).toEqual([]);
    expect(await hooks.sentTo(webhookId)).toMatchObject([
      { state: "waiting", tries: [{ status: null, fault: "private-address" }] },
    ]);
  });

  it("is given up after the last try, and can be replayed", async () => {
    const { webhookId } = await hooks.add([{ status: 500 }, { status: 200 }]);
    const { id } = granted(await sendTest(admin, webhookId));
    await db
      .update(webhookDeliveries)
      .set({ failures: 9, attempts: 9 })
      .where(eq(webhookDeliveries.id, id));
    await hooks.tryNow(id);
    expect(await hooks.sentTo(webhookId)).toMatchObject([
      { state: "failed", attempts: 10, nextTryAt: null },
    ]);
    granted(await replayDelivery(admin, { webhookId, deliveryId: id }));
    await hooks.tryNow(id);
    expect(await hooks.sentTo(webhookId)).toMatchObject([
      { state: "delivered", attempts: 11 },
    ]);
    const [entry] = await readLedger(admin, { limit: 1 });
    expect(entry).toMatchObject({ action: "webhook.replayed" });
  });
});

describe("an address is turned off", () => {
  async function expectOff(webhookId: string, offReason: string) {
    const read = await readWebhook(admin, { webhookId, limit: 50 });
    const { webhook, deliveries } = granted(read);
    expect(webhook).toMatchObject({ offReason, offAt: expect.any(Date) });
    expect(new Set(deliveries.map(({ state }) => state))).toEqual(
      new Set(["failed"]),
    );
    expect(await countWebhooksOff(admin)).toBe(1);
    const [entry] = await readLedger(admin, { limit: 1 });
    expect(entry).toMatchObject({
      action: "webhook.turned_off",
      actorId: null,
      payload: { reason: offReason },
    });
  }

  it("at once when it answers 410, with what waits for it", async () => {
    const { webhookId } = await hooks.add([{ status: 410 }, { status: 200 }]);
    const { id } = granted(await sendTest(admin, webhookId));
    granted(await sendTest(admin, webhookId));
    await hooks.tryNow(id);
    await expectOff(webhookId, "gone");

    await publishedClaim(desk);
    const off = { error: "webhook-off" };
    expect(await sendTest(admin, webhookId)).toMatchObject(off);
    const delivery = { webhookId, deliveryId: id };
    expect(await replayDelivery(admin, delivery)).toMatchObject(off);
    expect(await hooks.sentTo(webhookId)).toHaveLength(2);

    granted(await turnOnWebhook(admin, webhookId));
    expect(await countWebhooksOff(admin)).toBe(0);
    granted(await replayDelivery(admin, delivery));
    await hooks.tryNow(id);
    expect(hooks.received).toHaveLength(2);
  });

  it("when nothing arrived for three days", async () => {
    const { webhookId } = await hooks.add([{ status: 500 }]);
    await hooks.tryNow(granted(await sendTest(admin, webhookId)).id);
    await db
      .update(webhooks)
      .set({ failingSince: sql`now() - interval '71 hours'` })
      .where(eq(webhooks.id, webhookId));
    await hooks.tryNow(granted(await sendTest(admin, webhookId)).id);
    expect(await countWebhooksOff(admin)).toBe(0);
    await db
      .update(webhooks)
      .set({ failingSince: sql`now() - interval '73 hours'` })
      .where(eq(webhooks.id, webhookId));
    await hooks.tryNow(granted(await sendTest(admin, webhookId)).id);
    await expectOff(webhookId, "failing");
  });

  it("when its secret can't be read any more", async () => {
    const { webhookId } = await hooks.add([{ status: 200 }]);
    const { id } = granted(await sendTest(admin, webhookId));
    const known = process.env.AUTH_SECRET;
    process.env.AUTH_SECRET = "another secret of thirty-two signs or more";
    forgetEnv();
    await hooks.tryNow(id);
    process.env.AUTH_SECRET = known;
    forgetEnv();
    expect(hooks.received).toEqual([]);
    await expectOff(webhookId, "secret-unreadable");
  });
});

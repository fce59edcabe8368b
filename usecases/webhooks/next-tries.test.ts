import { eq, sql } from "drizzle-orm";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { webhookDeliveries, webhooks } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { Hooks } from "@/e2e/hooks";
import { replayDelivery, sendTest } from "./send-again";

let admin: Actor;
let hooks: Hooks;

beforeEach(async () => {
  const desk = await Desk.open(db);
  admin = await desk.person("admin");
  hooks = new Hooks(admin);
});

afterEach(() => hooks.close());
afterAll(() => db.$client.end());

/** When the queue will look at a delivery, as it was asked to. */
async function queuedFor(deliveryId: string): Promise<string[]> {
  const rows = await db.execute<{ at: string }>(sql`
    select start_after::text as at from jobs.job
    where name = 'webhook.deliver' and data ->> 'id' = ${deliveryId}
    order by start_after`);
  return rows.map(({ at }) => new Date(at).toISOString());
}

describe("a try that failed", () => {
  it("has the queue make the next when it is due, and not before", async () => {
    const { webhookId } = await hooks.add([{ status: 500 }]);
    const { id } = granted(await sendTest(admin, webhookId));
    await hooks.tryNow(id);
    const [failed] = await hooks.sentTo(webhookId);
    const [, next, ...more] = await queuedFor(id);
    expect(next).toBe(failed?.nextTryAt?.toISOString());
    expect(more).toEqual([]);
  });

  it("is written down whatever the address answered", async () => {
    const body = "not\u0000 here";
    const { webhookId } = await hooks.add([{ status: 404, body }]);
    await hooks.tryNow(granted(await sendTest(admin, webhookId)).id);
    expect(await hooks.sentTo(webhookId)).toMatchObject([
      { state: "waiting", tries: [{ status: 404, answer: "not here" }] },
    ]);
  });

  it("has as many after it as at first once an admin replays it", async () => {
    const { webhookId } = await hooks.add([{ status: 500 }]);
    const { id } = granted(await sendTest(admin, webhookId));
    await db
      .update(webhookDeliveries)
      .set({ failures: 9, attempts: 9 })
      .where(eq(webhookDeliveries.id, id));
    await hooks.tryNow(id);
    granted(await replayDelivery(admin, { webhookId, deliveryId: id }));
    await hooks.tryNow(id);
    expect(await hooks.sentTo(webhookId)).toMatchObject([
      { state: "waiting", attempts: 11, nextTryAt: expect.any(Date) },
    ]);
  });
});

it("an address that was turned off meanwhile is sent nothing", async () => {
  const { webhookId } = await hooks.add([{ status: 200 }]);
  const { id } = granted(await sendTest(admin, webhookId));
  await db
    .update(webhooks)
    .set({ offAt: new Date(), offReason: "failing" })
    .where(eq(webhooks.id, webhookId));
  await hooks.tryNow(id);
  expect(hooks.received).toEqual([]);
  expect(await hooks.sentTo(webhookId)).toMatchObject([
    { state: "failed", attempts: 0, nextTryAt: null },
  ]);
});

it("an address that is gone takes nothing from what waits for another", async () => {
  const other = await hooks.add([{ status: 200 }]);
  const waiting = granted(await sendTest(admin, other.webhookId));
  hooks.close();
  const gone = await hooks.add([{ status: 410 }]);
  await hooks.tryNow(granted(await sendTest(admin, gone.webhookId)).id);
  expect(await hooks.sentTo(gone.webhookId)).toMatchObject([
    { state: "failed" },
  ]);
  expect(await hooks.sentTo(other.webhookId)).toMatchObject([
    { id: waiting.id, state: "waiting" },
  ]);
});

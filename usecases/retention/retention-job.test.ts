import { eq, inArray, sql } from "drizzle-orm";
import { afterAll, beforeEach, expect, it } from "vitest";

import { db } from "@/db";
import { listNotBegun } from "@/db/jobs";
import { webhookAttempts, webhookDeliveries, webhooks } from "@/db/schema";
import type { DeliveryState } from "@/domain/webhooks/webhook";
import { Desk } from "@/e2e/desk";
import { dropOldDeliveries } from "./drop-old-deliveries";
import { retentionHandler } from "./retention-job";

const DAY = 24 * 60 * 60 * 1000;
const ago = (days: number) => new Date(Date.now() - days * DAY);

let desk: Desk;
let webhookId: string;

beforeEach(async () => {
  desk = await Desk.open(db);
  const { newsroomId } = desk;
  const { userId: createdBy } = await desk.person("admin");
  const [row] = await db
    .insert(webhooks)
    .values({
      newsroomId,
      url: "https://hooks.example/",
      events: ["claim.published"],
      sealedSecret: "sealed",
      createdBy,
    })
    .returning({ id: webhooks.id });
  webhookId = row?.id ?? "";
});

afterAll(() => db.$client.end());

/** A delivery written and last tried so many days ago. */
async function delivery(
  state: DeliveryState,
  { written, tried }: { written: number; tried: number },
) {
  const [row] = await db
    .insert(webhookDeliveries)
    .values({
      newsroomId: desk.newsroomId,
      webhookId,
      event: "claim.published",
      body: "{}",
      state,
      nextTryAt: state === "waiting" ? new Date() : null,
      createdAt: ago(written),
    })
    .returning({ id: webhookDeliveries.id });
  const deliveryId = row?.id ?? "";
  const attempt = { deliveryId, n: 1, at: ago(tried), milliseconds: 5 };
  await db.insert(webhookAttempts).values({ ...attempt, status: 200 });
  return deliveryId;
}

async function kept(ids: string[]) {
  const rows = await db
    .select({ id: webhookDeliveries.id })
    .from(webhookDeliveries)
    .where(inArray(webhookDeliveries.id, ids));
  return new Set(rows.map(({ id }) => id));
}

const work = () =>
  retentionHandler.run({
    newsroomId: desk.newsroomId,
    id: desk.newsroomId,
    last: false,
    signal: new AbortController().signal,
  });

it("drops deliveries ninety days after their last try, with their tries", async () => {
  const old = await delivery("delivered", { written: 91, tried: 91 });
  const failed = await delivery("failed", { written: 120, tried: 100 });
  const replayed = await delivery("failed", { written: 120, tried: 80 });
  const recent = await delivery("delivered", { written: 89, tried: 89 });
  const waiting = await delivery("waiting", { written: 200, tried: 200 });
  const stranger = await Desk.open(db);
  expect(await dropOldDeliveries(stranger.newsroomId)).toBe(0);
  await work();
  const left = await kept([old, failed, replayed, recent, waiting]);
  expect(left).toEqual(new Set([replayed, recent, waiting]));
  const tries = await db.$count(
    webhookAttempts,
    eq(webhookAttempts.deliveryId, old),
  );
  expect(tries).toBe(0);
});

it("comes again tomorrow, once, however often it is run", async () => {
  await work();
  await work();
  expect(await listNotBegun(db, "retention")).toContain(desk.newsroomId);
  const planned = await db.execute<{ wait: number }>(sql`
    select extract(epoch from start_after - now())::int as wait
    from jobs.job where name = 'retention'
      and data ->> 'id' = ${desk.newsroomId}`);
  expect(planned).toHaveLength(1);
  expect(planned[0]?.wait).toBeGreaterThan(23 * 60 * 60);
});

it("is begun for every newsroom at the start", async () => {
  const waiting = await retentionHandler.listWaiting();
  const { newsroomId } = desk;
  expect(waiting).toContainEqual({ newsroomId, id: newsroomId });
});

import { eq, sql } from "drizzle-orm";
import { Webhook } from "standardwebhooks";
import {
  afterAll,
  afterEach,
  beforeEach,
  describe,
  expect,
  it,
  vi,
} from "vitest";

import { db } from "@/db";
import { webhookDeliveries, webhooks } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { webhookBody } from "@/domain/webhooks/webhook-body";
import {
  WEBHOOK_EVENTS,
  type WebhookEvent,
} from "@/domain/webhooks/webhook-event";
import { Desk, granted } from "@/e2e/desk";
import { publishedClaim, retractedEdition } from "@/e2e/publishing";
import { openReceiver, type Receiver } from "@/e2e/receiver";
import { baseUrl, forgetEnv } from "@/lib/env";
import { startJobs } from "@/usecases/jobs/start-jobs";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { publishClaim } from "@/usecases/publishing/publish-claim";
import { addWebhook } from "./add-webhook";
import { deliver } from "./deliver";
import { countWebhooksOff, readWebhook } from "./read-webhooks";
import { replayDelivery, sendTest } from "./send-again";
import { turnOnWebhook } from "./turn-on-webhook";

let desk: Desk;
let admin: Actor;
let editor: Actor;
let receiver: Receiver;

beforeEach(async () => {
  desk = await Desk.open(db);
  admin = await desk.person("admin");
  editor = await desk.person("editor");
});

afterEach(() => receiver.close());
afterAll(() => db.$client.end());

/** A webhook at a server that gives these answers in turn. */
async function hooked(
  answers: {
    status: number;
    body?: string;
    headers?: Record<string, string>;
  }[],
  events: readonly WebhookEvent[] = WEBHOOK_EVENTS,
) {
  receiver = await openReceiver(...answers);
  const input = { url: receiver.url, events: [...events] };
  const { id, secret } = granted(await addWebhook(admin, input));
  return { webhookId: id, secret };
}

async function sentTo(webhookId: string) {
  const read = await readWebhook(admin, { webhookId, limit: 50 });
  return granted(read).deliveries;
}

const tryNow = (deliveryId: string) =>
  deliver({ newsroomId: desk.newsroomId, deliveryId });

/** As if the time to the next try had passed. */
async function makeDue(deliveryId: string) {
  await db
    .update(webhookDeliveries)
    .set({ nextTryAt: sql`now()` })
    .where(eq(webhookDeliveries.id, deliveryId));
}

describe("a message", () => {
  it("is written with the publication, and signed as the standard wants", async () => {
    const { webhookId, secret } = await hooked([{ status: 204 }]);
    const { claimId, slug, edition } = await publishedClaim(desk);
    const [delivery] = await sentTo(webhookId);
    expect(delivery).toMatchObject({
      event: "claim.published",
      state: "waiting",
    });
    await tryNow(delivery!.id);

    expect(receiver.received).toHaveLength(1);
    const [{ headers, body, path }] = receiver.received as [
      Receiver["received"][number],
    ];
    expect(path).toBe("/hook");
    const given = headers as Record<string, string>;
    const message = webhookBody.parse(new Webhook(secret).verify(body, given));
    expect(headers["webhook-id"]).toBe(delivery!.id);
    expect(message).toMatchObject({
      type: "claim.published",
      data: {
        kind: "claim",
        id: claimId,
        slug,
        title: "The bridge cost 48 million.",
        url: `${baseUrl()}/claims/${slug}`,
        api_url: `${baseUrl()}/api/v1/claims/${slug}`,
        rating: { key: "unverified", label: "Unverified" },
        edition: { n: 1, sha256: edition.sha256 },
        correction: null,
      },
    });
    expect(await sentTo(webhookId)).toMatchObject([
      { state: "delivered", attempts: 1, tries: [{ n: 1, status: 204 }] },
    ]);
  });

  it("goes to those who are told of its event, and says why a correction was made", async () => {
    const { webhookId } = await hooked([{ status: 200 }], ["claim.retracted"]);
    const { edition } = await publishedClaim(desk);
    expect(await sentTo(webhookId)).toEqual([]);
    await retractedEdition(desk, edition.id);
    const [delivery] = await sentTo(webhookId);
    await tryNow(delivery!.id);
    expect(JSON.parse(receiver.received[0]!.body)).toMatchObject({
      type: "claim.retracted",
      data: {
        edition: { n: 2 },
        correction: { kind: "retraction", note: "The act was forged." },
      },
    });
  });

  it("is of nothing that was not published after all", async () => {
    const { webhookId } = await hooked([{ status: 200 }]);
    const { claimId } = await publishedClaim(desk);
    expect(await publishClaim(editor, { claimId })).toMatchObject({
      error: "already-published",
    });
    expect(await sentTo(webhookId)).toHaveLength(1);
  });

  it("is sent by the server's own workers", async () => {
    const { webhookId } = await hooked([{ status: 200 }]);
    const stop = await startJobs();
    await publishedClaim(desk);
    await vi.waitUntil(() => receiver.received.length > 0, { timeout: 60_000 });
    await stop();
    expect(await sentTo(webhookId)).toMatchObject([{ state: "delivered" }]);
  });
});

describe("a failure", () => {
  it("is tried again when its time has come, under the same id", async () => {
    const { webhookId, secret } = await hooked([
      { status: 500, body: `Oh no ${"x".repeat(2000)}` },
      { status: 200, body: "Thanks" },
    ]);
    const { id } = granted(await sendTest(admin, webhookId));
    await tryNow(id);
    const [failed] = await sentTo(webhookId);
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

    await tryNow(id);
    expect(receiver.received).toHaveLength(1);
    await makeDue(id);
    await tryNow(id);
    const [arrived] = await sentTo(webhookId);
    expect(arrived).toMatchObject({
      state: "delivered",
      tries: [
        { n: 2, status: 200, answer: "Thanks" },
        { n: 1, status: 500 },
      ],
    });
    const [first, second] = receiver.received;
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
    const { webhookId } = await hooked([
      { status: 307, headers: { location: "/elsewhere" } },
    ]);
    await tryNow(granted(await sendTest(admin, webhookId)).id);
    expect(receiver.received.map(({ path }) => path)).toEqual(["/hook"]);
    expect(await sentTo(webhookId)).toMatchObject([
      { state: "waiting", tries: [{ status: 307 }] },
    ]);
  });

  it("is an address that leads into a closed network by now", async () => {
    const { webhookId } = await hooked([{ status: 200 }]);
    await db
      .update(webhooks)
      .set({ url: "http://127.0.0.1/hook" })
      .where(eq(webhooks.id, webhookId));
    await tryNow(granted(await sendTest(admin, webhookId)).id);
    expect(receiver.received).toEqual([]);
    expect(await sentTo(webhookId)).toMatchObject([
      { state: "waiting", tries: [{ status: null, fault: "private-address" }] },
    ]);
  });

  it("is given up after the last try, and can be replayed", async () => {
    const { webhookId } = await hooked([{ status: 500 }, { status: 200 }]);
    const { id } = granted(await sendTest(admin, webhookId));
    await db
      .update(webhookDeliveries)
      .set({ failures: 9, attempts: 9 })
      .where(eq(webhookDeliveries.id, id));
    await tryNow(id);
    expect(await sentTo(webhookId)).toMatchObject([
      { state: "failed", attempts: 10, nextTryAt: null },
    ]);
    granted(await replayDelivery(admin, { webhookId, deliveryId: id }));
    await tryNow(id);
    expect(await sentTo(webhookId)).toMatchObject([
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
    const { webhookId } = await hooked([{ status: 410 }, { status: 200 }]);
    const { id } = granted(await sendTest(admin, webhookId));
    granted(await sendTest(admin, webhookId));
    await tryNow(id);
    await expectOff(webhookId, "gone");

    await publishedClaim(desk);
    const off = { error: "webhook-off" };
    expect(await sendTest(admin, webhookId)).toMatchObject(off);
    const delivery = { webhookId, deliveryId: id };
    expect(await replayDelivery(admin, delivery)).toMatchObject(off);
    expect(await sentTo(webhookId)).toHaveLength(2);

    granted(await turnOnWebhook(admin, webhookId));
    expect(await countWebhooksOff(admin)).toBe(0);
    granted(await replayDelivery(admin, delivery));
    await tryNow(id);
    expect(receiver.received).toHaveLength(2);
  });

  it("when nothing arrived for three days", async () => {
    const { webhookId } = await hooked([{ status: 500 }]);
    await tryNow(granted(await sendTest(admin, webhookId)).id);
    await db
      .update(webhooks)
      .set({ failingSince: sql`now() - interval '71 hours'` })
      .where(eq(webhooks.id, webhookId));
    await tryNow(granted(await sendTest(admin, webhookId)).id);
    expect(await countWebhooksOff(admin)).toBe(0);
    await db
      .update(webhooks)
      .set({ failingSince: sql`now() - interval '73 hours'` })
      .where(eq(webhooks.id, webhookId));
    await tryNow(granted(await sendTest(admin, webhookId)).id);
    await expectOff(webhookId, "failing");
  });

  it("when its secret can't be read any more", async () => {
    const { webhookId } = await hooked([{ status: 200 }]);
    const { id } = granted(await sendTest(admin, webhookId));
    const known = process.env.AUTH_SECRET;
    process.env.AUTH_SECRET = "another secret of thirty-two signs or more";
    forgetEnv();
    await tryNow(id);
    process.env.AUTH_SECRET = known;
    forgetEnv();
    expect(receiver.received).toEqual([]);
    await expectOff(webhookId, "secret-unreadable");
  });
});

describe("two workers", () => {
  it("send a delivery once", async () => {
    const { webhookId } = await hooked([{ status: 200 }]);
    const { id } = granted(await sendTest(admin, webhookId));
    await Promise.all([tryNow(id), tryNow(id), tryNow(id)]);
    expect(receiver.received).toHaveLength(1);
    expect(await sentTo(webhookId)).toMatchObject([{ attempts: 1 }]);
  });

  it("take over from one that was lost, once its time is up", async () => {
    const { webhookId } = await hooked([{ status: 200 }]);
    const { id } = granted(await sendTest(admin, webhookId));
    const hold = (until: ReturnType<typeof sql>) =>
      db
        .update(webhookDeliveries)
        .set({ takenUntil: until })
        .where(eq(webhookDeliveries.id, id));
    await hold(sql`now() + interval '30 seconds'`);
    await tryNow(id);
    expect(receiver.received).toEqual([]);
    await hold(sql`now() - interval '1 second'`);
    await tryNow(id);
    expect(receiver.received).toHaveLength(1);
  });
});

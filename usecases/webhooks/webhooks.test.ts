import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { webhooks } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { newWebhookInput } from "@/domain/webhooks/webhook-input";
import { Desk, granted } from "@/e2e/desk";
import { openReceiver } from "@/e2e/receiver";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { addWebhook } from "./add-webhook";
import { countWebhooksOff, readWebhook, readWebhooks } from "./read-webhooks";
import { removeWebhook } from "./remove-webhook";
import { replayDelivery, sendTest } from "./send-again";

let desk: Desk;
let admin: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  admin = await desk.person("admin");
});

afterAll(() => db.$client.end());

const input = (url: string, events = ["claim.published"]) =>
  newWebhookInput.parse({ url, events });

async function added() {
  const receiver = await openReceiver({ status: 200 });
  receiver.close();
  const open = await openReceiver({ status: 200 });
  const { id, secret } = granted(await addWebhook(admin, input(open.url)));
  open.close();
  return { webhookId: id, secret, url: open.url };
}

describe("an address that is to be told", () => {
  it("is kept with a secret that the database doesn't show", async () => {
    const { webhookId, secret, url } = await added();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(granted(await readWebhooks(admin))).toMatchObject([
      { id: webhookId, url, events: ["claim.published"], offAt: null },
    ]);
    const [row] = await db
      .select()
      .from(webhooks)
      .where(eq(webhooks.id, webhookId));
    expect(JSON.stringify(row)).not.toContain(secret.slice("whsec_".length));
  });

  it("is in the history by its host alone", async () => {
    const { webhookId, url } = await added();
    const [entry] = await readLedger(admin, { limit: 1 });
    expect(entry).toMatchObject({
      action: "webhook.added",
      subjectId: webhookId,
      payload: { host: new URL(url).host, events: ["claim.published"] },
    });
    expect(JSON.stringify(entry)).not.toContain("/hook");
  });

  it.each([
    ["http://example.org/hook", "unknown-host"],
    ["https://127.0.0.1/hook", "private-address"],
    ["https://10.0.0.8/hook", "private-address"],
    ["https://169.254.169.254/latest/meta-data", "private-address"],
    ["https://[fd00::1]/", "private-address"],
    ["https://localhost/hook", "private-address"],
    ["https://me:secret@example.org/", "credentials-in-address"],
    ["http://93.184.216.34/hook", "https-needed"],
    ["https://93.184.216.34:22/", "port-refused"],
    ["ftp://example.org/", "not-a-web-address"],
    ["hook", "not-a-web-address"],
  ])("is refused if it is %s: %s", async (url, error) => {
    const refused = await addWebhook(admin, input(url));
    if (error === "unknown-host") expect(refused.ok).toBe(false);
    else expect(refused).toMatchObject({ error });
    expect(granted(await readWebhooks(admin))).toEqual([]);
  });

  it("is told of something, each event once", () => {
    const of = (events: string[]) =>
      newWebhookInput.safeParse({ url: "https://a.example", events });
    expect(of([]).success).toBe(false);
    expect(of(["claim.deleted"]).success).toBe(false);
    const twice = of([
      "summary.published",
      "claim.published",
      "claim.published",
    ]);
    expect(twice.data?.events).toEqual([
      "claim.published",
      "summary.published",
    ]);
  });

  it("is one of twenty at most", async () => {
    const receiver = await openReceiver({ status: 200 });
    for (let n = 0; n < 20; n += 1) {
      granted(await addWebhook(admin, input(receiver.url)));
    }
    expect(await addWebhook(admin, input(receiver.url))).toMatchObject({
      error: "too-many-webhooks",
    });
    receiver.close();
  });

  it("is forgotten with what was sent to it when it is removed", async () => {
    const { webhookId } = await added();
    granted(await sendTest(admin, webhookId));
    granted(await removeWebhook(admin, webhookId));
    expect(granted(await readWebhooks(admin))).toEqual([]);
    expect(await removeWebhook(admin, webhookId)).toMatchObject({
      error: "not-found",
    });
    const [entry] = await readLedger(admin, { limit: 1 });
    expect(entry).toMatchObject({ action: "webhook.removed" });
  });
});

describe("whose webhooks are", () => {
  it("the admins': nobody else reads, adds, sends or removes", async () => {
    const { webhookId } = await added();
    const refused = { error: "not-your-role" };
    const delivery = { webhookId, deliveryId: webhookId };
    for (const role of ["editor", "checker", "contributor"] as const) {
      const person = await desk.person(role);
      const asked = { webhookId, limit: 1 };
      expect(await readWebhooks(person)).toMatchObject(refused);
      expect(await readWebhook(person, asked)).toMatchObject(refused);
      const add = input("https://a.example");
      expect(await addWebhook(person, add)).toMatchObject(refused);
      expect(await sendTest(person, webhookId)).toMatchObject(refused);
      expect(await replayDelivery(person, delivery)).toMatchObject(refused);
      expect(await removeWebhook(person, webhookId)).toMatchObject(refused);
      expect(await countWebhooksOff(person)).toBe(0);
    }
  });

  it("one newsroom's: another has nothing by that id", async () => {
    const { webhookId } = await added();
    const sent = granted(await sendTest(admin, webhookId));
    const stranger = await (await Desk.open(db)).person("admin");
    const missing = { error: "not-found" };
    expect(granted(await readWebhooks(stranger))).toEqual([]);
    const asked = { webhookId, limit: 1 };
    expect(await readWebhook(stranger, asked)).toMatchObject(missing);
    expect(await sendTest(stranger, webhookId)).toMatchObject(missing);
    const delivery = { webhookId, deliveryId: sent.id };
    expect(await replayDelivery(stranger, delivery)).toMatchObject(missing);
    expect(await removeWebhook(stranger, webhookId)).toMatchObject(missing);
  });
});

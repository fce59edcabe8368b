import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { type ApiClient, clientOf } from "@/e2e/api-client";
import { Desk } from "@/e2e/desk";
import { openReceiver, type Receiver } from "@/e2e/receiver";
import { deliver } from "@/usecases/webhooks/deliver";

const EVENTS = ["claim.published"];

let desk: Desk;
let client: ApiClient;
let receiver: Receiver;

beforeEach(async () => {
  desk = await Desk.open(db);
  client = await clientOf(desk, await desk.person("admin"));
  receiver = await openReceiver({ status: 500 }, { status: 200 });
});

afterEach(() => receiver.close());
afterAll(() => db.$client.end());

const add = (headers?: Record<string, string>) =>
  client.post(
    "/api/v1/webhooks",
    { url: receiver.url, events: EVENTS },
    headers,
  );

describe("webhooks over the API", () => {
  it("are added, tried, replayed and removed", async () => {
    const added = await add();
    expect(added.status).toBe(201);
    const { id, secret } = added.body;
    expect(secret).toMatch(/^whsec_/);
    const { webhooks } = (await client.get("/api/v1/webhooks")).body;
    expect(webhooks).toMatchObject([
      { id, url: receiver.url, events: EVENTS, off_at: null },
    ]);
    expect(JSON.stringify(webhooks)).not.toContain(secret);

    const test = await client.post(`/api/v1/webhooks/${id}/test`);
    expect(test.status).toBe(202);
    const deliveryId: string = test.body.id;
    const { newsroomId } = desk;
    await deliver({ newsroomId, deliveryId });
    const path = `/api/v1/webhooks/${id}/deliveries`;
    const failed = await client.get(path);
    expect(failed.body).toMatchObject({
      deliveries: [
        {
          id: deliveryId,
          event: "webhook.test",
          state: "waiting",
          attempts: [{ n: 1, status: 500, fault: null }],
        },
      ],
      next: null,
    });
    const replayed = await client.post(`${path}/${deliveryId}/replay`);
    expect(replayed).toMatchObject({ status: 202, body: { id: deliveryId } });
    await deliver({ newsroomId, deliveryId });
    const { deliveries } = (await client.get(path)).body;
    expect(deliveries).toMatchObject([{ state: "delivered" }]);

    const removed = await client.send("DELETE", `/api/v1/webhooks/${id}`);
    expect(removed.status).toBe(200);
    expect((await client.get(path)).status).toBe(404);
  });

  it("list deliveries page after page", async () => {
    const { id } = (await add()).body;
    for (let n = 0; n < 3; n += 1) {
      await client.make(`/api/v1/webhooks/${id}/test`);
    }
    const path = `/api/v1/webhooks/${id}/deliveries?limit=2`;
    const first = (await client.get(path)).body;
    const second = (await client.get(`${path}&after=${first.next}`)).body;
    expect(second.next).toBeNull();
    const all = [...first.deliveries, ...second.deliveries];
    expect(new Set(all.map((one: { id: string }) => one.id)).size).toBe(3);
  });

  it("give the secret to the first of two equal requests alone", async () => {
    const key = { "idempotency-key": "once" };
    const first = await add(key);
    const second = await add(key);
    expect(second.headers.get("idempotent-replayed")).toBe("true");
    expect(second.body).toEqual({ id: first.body.id });
  });

  it("refuse a closed network, with a sentence", async () => {
    const body = { url: "https://192.168.1.1/hook", events: EVENTS };
    const refused = await client.post("/api/v1/webhooks", body);
    expect(refused).toMatchObject({
      status: 422,
      body: {
        type: expect.stringMatching(/\/problems\/private-address$/),
        detail: expect.stringContaining("closed network"),
      },
    });
    const empty = await client.post("/api/v1/webhooks", {
      url: "",
      events: [],
    });
    expect(empty.body.errors).toMatchObject([
      { field: "url" },
      { field: "events" },
    ]);
  });

  it("are an admin's, however good the token", async () => {
    const editor = await clientOf(desk, await desk.person("editor"));
    expect((await editor.get("/api/v1/webhooks")).status).toBe(403);
    const body = { url: receiver.url, events: EVENTS };
    expect((await editor.post("/api/v1/webhooks", body)).status).toBe(403);
  });
});

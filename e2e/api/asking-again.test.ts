import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import type { ApiClient } from "../api-client";
import { openApiDesk } from "./main-job.fixture";

let first: ApiClient;
let second: ApiClient;

beforeEach(async () => {
  ({ first, second } = await openApiDesk());
});

afterAll(() => db.$client.end());

describe("an Idempotency-Key", () => {
  const body = { title: "Budget act", type: "document" };
  const key = { "idempotency-key": "one" };

  async function titles() {
    const { sources } = (await first.get("/api/v1/sources")).body;
    return sources.map((source: { title: string }) => source.title);
  }

  it("gives the same answer to the same request, and refuses another", async () => {
    const made = await first.post("/api/v1/sources", body, key);
    const again = await first.post("/api/v1/sources", body, key);
    expect(again).toMatchObject({ status: 201, body: made.body });
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    const other = { ...body, title: "Another act" };
    expect(await first.post("/api/v1/sources", other, key)).toMatchObject({
      status: 422,
      body: { type: expect.stringMatching(/\/problems\/key-used$/) },
    });
    expect(await titles()).toEqual(["Budget act"]);
  });

  it("is one person's own", async () => {
    await first.post("/api/v1/sources", body, key);
    await second.post("/api/v1/sources", body, key);
    expect(await titles()).toHaveLength(2);
  });

  it("does a thing once, however many ask at a time", async () => {
    const all = await Promise.all(
      Array.from({ length: 8 }, () => first.post("/api/v1/sources", body, key)),
    );
    for (const { status } of all) expect([201, 409]).toContain(status);
    expect(all.some(({ status }) => status === 201)).toBe(true);
    expect(await titles()).toEqual(["Budget act"]);
  });

  it("tells two files apart", async () => {
    const { id } = (await first.post("/api/v1/sources", body)).body;
    const path = `/api/v1/sources/${id}/snapshots`;
    const send = (words: string) =>
      first.send("POST", path, {
        raw: new TextEncoder().encode(words),
        headers: key,
      });
    const one = await send("The first copy.");
    expect(one.status).toBe(201);
    expect((await send("The first copy.")).body).toEqual(one.body);
    expect((await send("The second copy.")).status).toBe(422);
  });
});

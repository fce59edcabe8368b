import { eq, sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { answerOnce } from "@/app/api/_lib/idempotency";
import { db } from "@/db";
import { idempotencyKeys } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { type ApiClient, clientOf } from "../api-client";
import { Desk } from "../desk";

const body = { title: "Budget act", type: "document" };
const key = { "idempotency-key": "one" };

let actor: Actor;
let client: ApiClient;

beforeEach(async () => {
  const desk = await Desk.open(db);
  actor = await desk.person("checker");
  client = await clientOf(desk, actor);
});

afterAll(() => db.$client.end());

async function titles(): Promise<string[]> {
  const { sources } = (await client.get("/api/v1/sources")).body;
  return sources.map((source: { title: string }) => source.title);
}

describe("an Idempotency-Key", () => {
  it("is of one address: the same words sent elsewhere are another request", async () => {
    const [one, two] = await Promise.all(
      ["Act", "Draft"].map((title) =>
        client.make("/api/v1/sources", { ...body, title }),
      ),
    );
    const derived = (id: string) =>
      client.post(
        `/api/v1/sources/${id}/derivations`,
        { from: one!.id, relation: "quotes" },
        key,
      );
    expect((await derived(two!.id)).status).toBe(201);
    expect(await derived(one!.id)).toMatchObject({
      status: 422,
      body: { type: expect.stringMatching(/\/problems\/key-used$/) },
    });
  });

  it("is free again after a day, and not before", async () => {
    const send = () => client.post("/api/v1/sources", body, key);
    const age = (hours: number) =>
      db
        .update(idempotencyKeys)
        .set({ createdAt: sql`now() - make_interval(hours => ${hours})` })
        .where(eq(idempotencyKeys.userId, actor.userId));
    expect((await send()).status).toBe(201);
    await age(23);
    expect((await send()).headers.get("idempotent-replayed")).toBe("true");
    await age(25);
    expect((await send()).headers.get("idempotent-replayed")).toBeNull();
    expect(await titles()).toHaveLength(2);
  });

  it("is no longer than two hundred signs", async () => {
    const long = { "idempotency-key": "k".repeat(201) };
    expect(await client.post("/api/v1/sources", body, long)).toMatchObject({
      body: { type: expect.stringMatching(/\/problems\/key-too-long$/) },
    });
    expect(await titles()).toEqual([]);
    const most = { "idempotency-key": "k".repeat(200) };
    const made = await client.post("/api/v1/sources", body, most);
    expect(made.status).toBe(201);
  });

  it("may be used again where nothing was done because it broke", async () => {
    const request = new Request("https://desk.example/api/v1/sources", {
      method: "POST",
      headers: key,
    });
    const asked = { request, sent: "{}", shownOnce: [] };
    const breaks = answerOnce(actor, asked, () =>
      Promise.reject(new Error("The power went.")),
    );
    await expect(breaks).rejects.toThrow("The power went.");
    const answered = await answerOnce(actor, asked, async () =>
      Response.json({ id: "a" }, { status: 201 }),
    );
    expect(answered.status).toBe(201);
    expect(answered.headers.get("idempotent-replayed")).toBeNull();
  });
});

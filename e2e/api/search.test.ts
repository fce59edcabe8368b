import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import type { Actor } from "@/domain/people/actor";
import { ApiClient, clientOf } from "@/e2e/api-client";
import { Desk } from "@/e2e/desk";

let desk: Desk;
let checker: Actor;
let client: ApiClient;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker", "Awa");
  client = await clientOf(desk, checker, "read");
});

afterAll(() => db.$client.end());

const search = (params: Record<string, string>) =>
  client.get(`/api/v1/search?${new URLSearchParams(params)}`);

describe("GET /api/v1/search", () => {
  it("finds what the desk has, and says what and where", async () => {
    const { claim } = await desk.claim(checker);
    const { status, body } = await search({ q: "bridge cost", kind: "claim" });
    expect(status).toBe(200);
    expect(body).toMatchObject({ count: 1, more: false, next: null, near: [] });
    expect(body.found).toMatchObject([
      {
        kind: "claim",
        id: claim.id,
        page_id: claim.id,
        title: "The bridge cost 48 million.",
        state: "open",
        rating: null,
      },
    ]);
  });

  it("goes on where the page before ended", async () => {
    for (const n of [1, 2, 3]) await desk.source(checker, `Paper ${n}`);
    const first = (await search({ q: "paper", limit: "2" })).body;
    const after = first.next;
    const second = (await search({ q: "paper", limit: "2", after })).body;
    const ids = [...first.found, ...second.found].map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(second.next).toBeNull();
  });

  it("narrows by everything that it says it does", async () => {
    const { claim } = await desk.claim(checker);
    const today = new Date().toISOString().slice(0, 10);
    const nobody = crypto.randomUUID();
    const found = async (params: Record<string, string>) => {
      const { body } = await search({ kind: "claim", ...params });
      return body.found.map(({ id }: { id: string }) => id);
    };
    const own = { person: checker.userId };
    expect(await found({ ...own, state: "open", from: today })).toEqual([
      claim.id,
    ]);
    const none = {
      state: "published",
      rating: "false",
      party: nobody,
      event: nobody,
      person: nobody,
      to: "2001-01-01",
    };
    for (const [name, value] of Object.entries(none)) {
      expect(await found({ [name]: value })).toEqual([]);
    }
  });

  it("says which field can't be read", async () => {
    const { status, body } = await search({ kind: "rumour", limit: "0" });
    expect(status).toBe(422);
    const fields = body.errors.map(({ field }: { field: string }) => field);
    expect(fields.sort()).toEqual(["kind", "limit"]);
    expect((await search({ q: "x\0y" })).status).toBe(422);
    expect((await search({ from: "0000-01-01" })).status).toBe(422);
  });

  it("needs a token, and shows each newsroom its own alone", async () => {
    await desk.claim(checker);
    expect((await new ApiClient().get("/api/v1/search?q=a")).status).toBe(401);
    const other = await Desk.open(db);
    const stranger = await clientOf(other, await other.person("admin"));
    const { body } = await stranger.get("/api/v1/search?q=bridge");
    expect(body.found).toEqual([]);
  });
});

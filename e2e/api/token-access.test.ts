import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { addToken } from "@/db/queries/tokens";
import { apiTokens } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { makeToken } from "@/lib/token";
import { ApiClient } from "../api-client";
import { Desk } from "../desk";

const source = { title: "Budget act", type: "document" };

let actor: Actor;

beforeEach(async () => {
  actor = await (await Desk.open(db)).person("editor");
});

afterAll(() => db.$client.end());

/** A client with a token of its own, and that token's row. */
async function tokened(scope: "desk" | "read", expiresAt: Date | null = null) {
  const { newsroomId, userId } = actor;
  const { token, hash } = makeToken();
  const kept = { newsroomId, userId, name: "A", scope, hash, expiresAt };
  const id = await db.transaction((tx) => addToken(tx, kept));
  const headers = { authorization: `Bearer ${token}` };
  const client = new ApiClient();
  return {
    id,
    get: (path: string) => client.send("GET", path, { headers }),
    post: (path: string, body: object) =>
      client.send("POST", path, {
        headers: { ...headers, "content-type": "application/json" },
        raw: new TextEncoder().encode(JSON.stringify(body)),
      }),
  };
}

describe("a token", () => {
  it("that only reads changes nothing", async () => {
    const reader = await tokened("read");
    expect((await reader.get("/api/v1/sources")).status).toBe(200);
    expect((await reader.post("/api/v1/sources", source)).status).toBe(403);
    const writer = await tokened("desk");
    expect((await writer.post("/api/v1/sources", source)).status).toBe(201);
  });

  it("is good until it expires", async () => {
    const soon = new Date(Date.now() + 3_600_000);
    const { id, get } = await tokened("desk", soon);
    expect((await get("/api/v1/sources")).status).toBe(200);
    await db
      .update(apiTokens)
      .set({ expiresAt: new Date(Date.now() - 1000) })
      .where(eq(apiTokens.id, id));
    expect((await get("/api/v1/sources")).status).toBe(401);
  });

  it("that is none is refused, also where none is needed", async () => {
    const client = new ApiClient();
    const open = "/api/v1/claims";
    expect((await client.send("GET", open, {})).status).toBe(200);
    const headers = { authorization: "Bearer csn_nothing" };
    const refused = await client.send("GET", open, { headers });
    expect(refused.status).toBe(401);
    expect(refused.headers.get("www-authenticate")).toBe("Bearer");
  });
});

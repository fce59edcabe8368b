import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { users } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { ApiClient, clientOf, listRoutes } from "../api-client";
import type { Desk } from "../desk";
import { claimed, openApiDesk } from "./main-job.fixture";

let desk: Desk;
let checker: Actor;
let first: ApiClient;

beforeEach(async () => {
  ({ desk, checker, first } = await openApiDesk());
});

afterAll(() => db.$client.end());

describe("a refusal", () => {
  it("is a problem with a sentence for each field", async () => {
    const refused = await first.post("/api/v1/sources", {
      title: " ",
      type: "rumour",
    });
    expect(refused.status).toBe(422);
    expect(refused.headers.get("content-type")).toBe(
      "application/problem+json",
    );
    expect(refused.body).toMatchObject({
      type: expect.stringMatching(/^https?:\/\/.+\/problems\/invalid$/),
      title: "invalid",
      status: 422,
      errors: [
        { field: "title", detail: expect.stringContaining("title") },
        { field: "type", detail: expect.any(String) },
      ],
    });
  });

  it("meets a token that only reads, at every act that writes", async () => {
    const reads = await clientOf(desk, checker, "read");
    const { article } = await claimed(first);
    const before = (await first.get("/api/v1/ledger")).body.entries.length;
    for (const route of await listRoutes()) {
      const [method = "", address = ""] = route.split(" ");
      if (method === "GET" || address === "/api/v1/match") continue;
      const path = address.replace("[id]", article.id);
      const { status } = await reads.send(method, path, { body: {} });
      expect({ route, status }).toEqual({ route, status: 403 });
    }
    const read = await reads.get(`/api/v1/articles/${article.id}`);
    expect(read.status).toBe(200);
    const after = (await first.get("/api/v1/ledger")).body.entries.length;
    expect(after).toBe(before);
  });

  it("meets a disabled person's token at the next request", async () => {
    expect((await first.get("/api/v1/articles")).status).toBe(200);
    await db
      .update(users)
      .set({ disabledAt: new Date() })
      .where(eq(users.id, checker.userId));
    const refused = await first.get("/api/v1/articles");
    expect(refused.status).toBe(401);
    expect(refused.headers.get("www-authenticate")).toBe("Bearer");
  });

  it("is 401 at every address without a live token, but for what is open", async () => {
    const nobody = new ApiClient();
    const wrong = new ApiClient(`csn_${"x".repeat(43)}`);
    const open = await openRoutes();
    for (const route of await listRoutes()) {
      if (route === "GET /api/v1/openapi.json") continue;
      const [method = "", address = ""] = route.split(" ");
      const path = address
        .replace("[id]", crypto.randomUUID())
        .replace("[report]", "report.json");
      for (const client of open.has(route) ? [wrong] : [nobody, wrong]) {
        const { status } = await client.send(method, path);
        expect({ route, status }).toEqual({ route, status: 401 });
      }
    }
  });
});

/** What openapi.json says may be asked without a token. */
async function openRoutes(): Promise<Set<string>> {
  const { paths } = (await first.get("/api/v1/openapi.json")).body;
  const open = new Set<string>();
  for (const [path, methods] of Object.entries<Record<string, object>>(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const { security } = operation as { security: object[] };
      const asked = security.some((way) => Object.keys(way).length === 0);
      const folder = path.replaceAll("{", "[").replaceAll("}", "]");
      if (asked) open.add(`${method.toUpperCase()} ${folder}`);
    }
  }
  return open;
}

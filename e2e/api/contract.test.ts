import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { REFUSALS } from "@/app/refusals";
import { db } from "@/db";
import { ApiClient, clientOf } from "@/e2e/api-client";
import { Desk } from "@/e2e/desk";
import type { ApiOperation } from "@/lib/openapi";

/** What programs outside rely on; extended, never renamed. */
const PROMISED = `
GET /api/v1/claims
GET /api/v1/claims/{id}
GET /api/v1/summaries
GET /api/v1/summaries/{id}
GET /api/v1/corrections
POST /api/v1/match
POST /api/v1/articles
POST /api/v1/articles/{id}/versions
GET /api/v1/articles/{id}/suggestions
POST /api/v1/articles/{id}/claims
POST /api/v1/articles/{id}/dispositions
GET /api/v1/articles/{id}/coverage
POST /api/v1/sources
POST /api/v1/sources/{id}/derivations
POST /api/v1/sources/{id}/snapshots
POST /api/v1/claims/{id}/evidence
GET /api/v1/claims/{id}/origins
POST /api/v1/claims/{id}/verdicts
POST /api/v1/verdicts/{id}/countersign
POST /api/v1/verdicts/{id}/return
GET /api/v1/events/{id}/figures
POST /api/v1/summaries
PUT /api/v1/summaries/{id}
POST /api/v1/summaries/{id}/publish
POST /api/v1/claims/{id}/publish
POST /api/v1/editions/{id}/corrections
GET /api/v1/articles/{id}/report.{format}
GET /api/v1/articles/{id}/bundle.zip
GET /api/v1/summaries/{id}/report.{format}
GET /api/v1/summaries/{id}/bundle.zip
GET /api/v1/events/{id}/report.{format}
GET /api/v1/events/{id}/bundle.zip
GET /api/v1/ledger
GET /api/v1/ledger/verify
GET /api/v1/webhooks
POST /api/v1/webhooks
DELETE /api/v1/webhooks/{id}
GET /api/v1/webhooks/{id}/deliveries
POST /api/v1/webhooks/{id}/deliveries/{delivery}/replay`
  .trim()
  .split("\n");

type Listed = { method: string; path: string; operation: ApiOperation };

let operations: Listed[];
let client: ApiClient;
const open = new ApiClient();

beforeAll(async () => {
  const { body } = await open.get("/api/v1/openapi.json");
  operations = Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, ApiOperation>).map(
      ([method, operation]) => ({
        method: method.toUpperCase(),
        path,
        operation,
      }),
    ),
  );
  const desk = await Desk.open(db);
  client = await clientOf(desk, await desk.person("admin"));
});

afterAll(() => db.$client.end());

const needsToken = ({ operation }: Listed) =>
  operation.security.every((one) => "token" in one);

/** The address with ids that nothing has. */
function filled(path: string): string {
  return path.replace("{format}", "json").replace(/\{\w+\}/g, randomUUID());
}

function expectProblem(answered: Awaited<ReturnType<ApiClient["get"]>>) {
  const { status, headers, body } = answered;
  expect(headers.get("content-type")).toBe("application/problem+json");
  const type = /\/problems\/([a-z-]+)$/.exec(body.type)?.[1] ?? "";
  expect(Object.keys(REFUSALS)).toContain(type);
  expect(body).toMatchObject({
    status,
    detail: expect.stringMatching(/.{10}/),
  });
  if (type === "invalid") {
    expect(body.errors.length).toBeGreaterThan(0);
    for (const error of body.errors) {
      expect(error).toMatchObject({
        field: expect.any(String),
        detail: expect.any(String),
      });
    }
  }
  return type;
}

describe("the API as it was promised", () => {
  it("has every address that was", () => {
    const held = operations.map(({ method, path }) => `${method} ${path}`);
    expect(PROMISED.filter((one) => !held.includes(one))).toEqual([]);
  });

  it("asks for a token, in a problem, wherever one is needed", async () => {
    for (const one of operations.filter(needsToken)) {
      const { method, path } = one;
      const answered = await open.send(method, filled(path), {
        raw: method === "GET" ? undefined : "{}",
      });
      expect(answered.status, `${method} ${path}`).toBe(401);
      expect(expectProblem(answered)).toBe("token-needed");
      expect(answered.headers.get("www-authenticate")).toBe("Bearer");
    }
  });

  it("answers an id that nothing has with a problem", async () => {
    const withIds = operations.filter(({ path }) => path.includes("{id}"));
    expect(withIds.length).toBeGreaterThan(30);
    for (const { method, path } of withIds) {
      const answered = await client.send(method, filled(path), {
        raw: method === "GET" ? undefined : "{}",
      });
      expect([404, 422], `${method} ${path}`).toContain(answered.status);
      expectProblem(answered);
    }
  });

  it("refuses a body that is no JSON wherever it reads one", async () => {
    for (const { method, path, operation } of operations) {
      if (!operation.requestBody) continue;
      const raw = "{not json";
      const answered = await client.send(method, filled(path), { raw });
      expect(answered.status, `${method} ${path}`).toBe(400);
      expect(expectProblem(answered)).toBe("not-json");
    }
  });

  it("turns the pages of every list the same way", () => {
    const paged = operations.filter(({ operation }) => {
      const [answer] = Object.values(operation.responses);
      const schema = answer?.content?.["application/json"]?.schema;
      return schema?.properties?.next !== undefined;
    });
    expect(paged.map(({ path }) => path)).toContain("/api/v1/claims");
    for (const { path, operation } of paged) {
      const names = operation.parameters.map(({ name }) => name);
      expect(names, path).toEqual(expect.arrayContaining(["after", "limit"]));
    }
  });

  it("refuses a place in a list that isn't one", async () => {
    for (const path of ["claims", "articles", "sources", "events"]) {
      const refused = await client.get(`/api/v1/${path}?after=yesterday`);
      expect(refused, path).toMatchObject({
        status: 422,
        body: { errors: [{ field: "after" }] },
      });
    }
  });

  it("answers every POST a second time by its Idempotency-Key", async () => {
    const posts = operations.filter(
      (one) => one.method === "POST" && needsToken(one),
    );
    for (const { path } of posts) {
      const headers = { "idempotency-key": randomUUID() };
      const address = filled(path);
      const sending = { raw: "{}", headers };
      const first = await client.send("POST", address, sending);
      const second = await client.send("POST", address, sending);
      expect(second.status, path).toBe(first.status);
      expect(second.body, path).toEqual(first.body);
      // What could not even be read is refused anew, before the key is looked at.
      const replayed = second.headers.get("idempotent-replayed");
      if (first.status !== 422 || !first.body.errors) {
        expect(replayed, path).toBe("true");
      }
    }
  });
});

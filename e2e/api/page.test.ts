import { JSDOM } from "jsdom";
import { afterAll, beforeAll, expect, it } from "vitest";

import { REFUSALS } from "@/app/refusals";
import { db } from "@/db";
import { ApiClient } from "@/e2e/api-client";
import { Desk } from "@/e2e/desk";

const client = new ApiClient();
let page: Document;
let policy: string | null;

beforeAll(async () => {
  await Desk.open(db);
  const { bytes, headers } = await client.get("/api");
  page = new JSDOM(bytes.toString()).window.document;
  policy = headers.get("content-security-policy");
});

afterAll(() => db.$client.end());

it("tells every operation of the OpenAPI document, with a call to copy", async () => {
  const { body } = await client.get("/api/v1/openapi.json");
  const operations = Object.values(body.paths).flatMap((methods) =>
    Object.values(methods as Record<string, { operationId: string }>),
  );
  expect(operations.length).toBeGreaterThan(50);
  for (const { operationId } of operations) {
    const told = page.getElementById(operationId);
    expect(told?.querySelector("h3")?.textContent).toMatch(/^[A-Z]+ \/api\//);
    expect(told?.querySelector("pre")?.textContent).toMatch(/^curl /);
  }
});

it("leads from its contents, and from a problem's type, to what is there", async () => {
  const links = [...page.querySelectorAll('main a[href^="#"]')];
  for (const link of links) {
    const id = link.getAttribute("href")?.slice(1) ?? "";
    expect(page.getElementById(id), id).not.toBeNull();
  }
  for (const type of Object.keys(REFUSALS)) {
    expect(page.getElementById(`problem-${type}`), type).not.toBeNull();
  }
  const refused = await client.get("/api/v1/ledger");
  const { pathname } = new URL(refused.body.type);
  const led = await client.get(pathname);
  expect(led.status).toBe(302);
  expect(led.headers.get("location")).toMatch(/\/api#problem-token-needed$/);
  expect((await client.get("/problems/no-such")).status).toBe(404);
});

it("says how a receiver checks a signature", () => {
  const told = page.getElementById("receiving")?.textContent;
  expect(told).toContain("standardwebhooks");
  expect(told).toContain("HMAC-SHA256");
  expect(told).toContain("5 s, 5 min, 30 min, 2 h");
  expect(told).toContain("data.edition.sha256");
});

it("runs no script", () => {
  expect(page.querySelector("script")).toBeNull();
  expect(policy).toContain("default-src 'none'");
});

import { randomUUID } from "node:crypto";
import Ajv, { type AnySchemaObject } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { newsrooms } from "@/db/schema";
import { ApiClient, clientOf } from "@/e2e/api-client";
import { Desk } from "@/e2e/desk";
import { baseUrl } from "@/lib/env";

let desk: Desk;
let client: ApiClient;
let open: ApiClient;

beforeEach(async () => {
  desk = await Desk.open(db);
  client = await clientOf(desk, await desk.person("editor"));
  open = new ApiClient();
});

afterAll(() => db.$client.end());

/** The schema as it is published at its own address. */
async function published(address: string) {
  expect(address.startsWith(`${baseUrl()}/api/v1/schemas/`)).toBe(true);
  const { headers, status, body } = await open.get(new URL(address).pathname);
  expect(status).toBe(200);
  expect(headers.get("content-type")).toBe("application/schema+json");
  expect(body).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: address,
  });
  const ajv = new Ajv({ allErrors: true });
  addFormats(ajv);
  const accepts = ajv.compile(body as AnySchemaObject);
  return (value: unknown) =>
    accepts(value) ? [] : (accepts.errors ?? []).map((one) => one.instancePath);
}

describe("the published JSON Schemas", () => {
  it("take a report by the schema that it names itself", async () => {
    const checker = await desk.person("checker");
    const { articleId } = await desk.proposal(checker);
    const path = `/api/v1/articles/${articleId}/report.json`;
    const report = JSON.parse((await client.get(path)).bytes.toString());
    const faultsOf = await published(report.$schema);
    expect(faultsOf(report)).toEqual([]);
    expect(faultsOf({ ...report, claims: "none" })).toEqual(["/claims"]);
  });

  it("take a published claim as the API answers it", async () => {
    const host = `${randomUUID()}.example`;
    await db
      .update(newsrooms)
      .set({ host })
      .where(eq(newsrooms.id, desk.newsroomId));
    const { verdictId, claimId } = await desk.proposal(
      await desk.person("checker"),
    );
    await client.make(`/api/v1/verdicts/${verdictId}/countersign`);
    const { slug } = await client.make(`/api/v1/claims/${claimId}/publish`);
    const { body } = await open.get(`/api/v1/claims/${slug}`);
    const faultsOf = await published(`${baseUrl()}/api/v1/schemas/claim.json`);
    expect(faultsOf(body)).toEqual([]);
    body.document.claim.verdict.countersignedBy = null;
    expect(faultsOf(body)).toEqual(["/document/claim/verdict/countersignedBy"]);
  });

  it("are two; another name is 404", async () => {
    const { status } = await open.get("/api/v1/schemas/person.json");
    expect(status).toBe(404);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { db } from "@/db";
import { ApiClient, listRoutes } from "./api-client";

type Json = Record<string, unknown>;
type Operation = {
  operationId: string;
  summary: string;
  parameters: { name: string; in: string; required: boolean; schema: Json }[];
  responses: Record<string, Json>;
};
type Document = Json & {
  paths: Record<string, Record<string, Operation>>;
};

let document: Document;

beforeAll(async () => {
  document = (await new ApiClient().get("/api/v1/openapi.json")).body;
});

afterAll(() => db.$client.end());

function operations() {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      path,
      method: method.toUpperCase(),
      operation,
    })),
  );
}

/** As Next's folders write an address: its variable parts in brackets. */
function asFolder(path: string): string {
  return path.replaceAll("{", "[").replaceAll("}", "]");
}

function everyRef(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) =>
    key === "$ref" && typeof held === "string" ? [held] : everyRef(held),
  );
}

/** What a JSON pointer of the form #/a/b leads to in the document. */
function follow(ref: string): unknown {
  return ref
    .slice(2)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((at, part) => (at as Json | undefined)?.[part], document);
}

describe("openapi.json", () => {
  it("lists every address that is answered, and no other", async () => {
    const listed = operations().map(({ path, method }) => {
      // Next has the file name of a report as one variable part.
      const folder = asFolder(path).replace("report.[format]", "[report]");
      return `${method} ${folder}`;
    });
    const answered = (await listRoutes()).filter(
      (route) => route !== "GET /api/v1/openapi.json",
    );
    expect(listed.sort()).toEqual(answered);
  });

  it("names each operation once, and says what it does", () => {
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { operation } of operations()) {
      expect(operation.operationId).toMatch(/^[a-z][a-z0-9_]+$/);
      expect(operation.summary).toMatch(/^[A-Z].+[.]$/);
    }
  });

  it("describes exactly the variable parts of each address", () => {
    for (const { path, operation } of operations()) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const described = operation.parameters.filter((one) => one.in === "path");
      expect(described.map(({ name }) => name).sort()).toEqual(inPath.sort());
      expect(described.every(({ required }) => required)).toBe(true);
      for (const { schema } of operation.parameters)
        expect(schema).toBeTruthy();
    }
  });

  it("answers every operation with a success and a problem", () => {
    for (const { operation } of operations()) {
      const statuses = Object.keys(operation.responses);
      expect(statuses.some((status) => /^2\d\d$/.test(status))).toBe(true);
      expect(operation.responses["4XX"]).toBeTruthy();
    }
  });

  it("has what each of its references leads to", () => {
    const refs = everyRef(document);
    expect(refs.length).toBeGreaterThan(0);
    for (const ref of refs) {
      expect(ref).toMatch(/^#\//);
      expect({ ref, found: follow(ref) }).toMatchObject({
        found: expect.anything(),
      });
    }
  });
});

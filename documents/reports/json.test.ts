import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";

import { verificationReport } from "@/domain/reports/report";
import { renderJson } from "./json";
import { reportJsonSchema } from "./json-schema";
import { maliReport } from "./mali.fixture";

const ajv = addFormats(new Ajv());
const accepts = ajv.compile(reportJsonSchema());

describe("renderJson", () => {
  it("writes the same bytes for the same report", () => {
    expect(renderJson(maliReport())).toBe(renderJson(maliReport()));
  });

  it("reads back as the report it was made of", () => {
    const { $schema, ...said } = JSON.parse(renderJson(maliReport()));
    expect($schema).toMatch(/^https:.*\/api\/v1\/schemas\/report\.json$/);
    expect(verificationReport.parse(said)).toEqual(maliReport());
  });

  it("fits the published schema", () => {
    expect(accepts(JSON.parse(renderJson(maliReport())))).toBe(true);
  });

  it("has a schema that refuses a hash that is none", () => {
    const report = maliReport();
    report.ledger.head.hash = "beef";
    expect(accepts(report)).toBe(false);
  });
});

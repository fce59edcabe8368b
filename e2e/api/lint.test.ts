import { createConfig, lintFromString } from "@redocly/openapi-core";
import { afterAll, beforeAll, expect, it } from "vitest";

import { db } from "@/db";
import { ApiClient } from "@/e2e/api-client";
import { forgetEnv } from "@/lib/env";

// The rules want a server that others can reach.
beforeAll(() => {
  process.env.PUBLIC_URL = "https://checks.test";
  forgetEnv();
});

afterAll(() => {
  delete process.env.PUBLIC_URL;
  forgetEnv();
  return db.$client.end();
});

it("openapi.json passes another's linter, by its recommended rules", async () => {
  const { bytes } = await new ApiClient().get("/api/v1/openapi.json");
  const config = await createConfig({ extends: ["recommended"] });
  const found = await lintFromString({ source: bytes.toString(), config });
  const said = found.map(
    ({ ruleId, message, location: [at] }) =>
      `${ruleId}: ${message} ${at?.pointer ?? ""}`,
  );
  expect(said).toEqual([]);
});

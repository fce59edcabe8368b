import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, describe, expect, it } from "vitest";

import {
  acts,
  chained,
  packed,
  smallReport,
} from "@/documents/reports/bundle.fixture";
import { renderJson } from "@/documents/reports/json";

const folder = mkdtempSync(join(tmpdir(), "verify-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/verify.ts", ...args],
    {
      encoding: "utf8",
      env: { ...process.env, TSX_TSCONFIG_PATH: "tsconfig.scripts.json" },
    },
  );
  return { status, stdout, stderr };
}

function file(name: string, contents: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
}

describe("npm run verify", () => {
  it("exits 0 for a bundle and a report that hold", () => {
    const bundle = run(file("bundle.zip", packed()));
    expect(bundle).toMatchObject({ status: 0, stderr: "" });
    expect(bundle.stdout).toContain("✓ The ledger is one unbroken chain.");
    const report = renderJson(smallReport(chained(acts())));
    expect(run(file("report.json", report)).status).toBe(0);
  });

  it("exits 1 and says what does not hold", () => {
    const own = chained(acts().map((act) => ({ ...act, actorId: "awa" })));
    const json = renderJson(smallReport(own)).replace("Jonas Brandt", "Ja");
    const result = run(file("changed.json", json));
    expect(result.status).toBe(1);
    expect(result.stdout).toContain("It does not hold.");
  });

  it("says in one sentence that a file is not there, or not named", () => {
    expect(run()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^Usage: npm run verify.*\n$/),
    });
    expect(run(join(folder, "absent.zip"))).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/absent\.zip can't be read: ENOENT/),
    });
  });
});

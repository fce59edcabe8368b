import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { strFromU8, unzipSync } from "fflate";
import { afterAll, expect, it } from "vitest";

import { renderDocx } from "./docx";
import { maliReport } from "./mali.fixture";
import { noDrawing } from "./plain-drawing.fixture";

const missing = ["soffice", "pdftotext"].filter(
  (tool) => spawnSync(tool, ["--version"]).error !== undefined,
);
if (missing.length > 0) {
  console.warn(`The DOCX is not printed: no ${missing.join(", no ")} here.`);
}

const folder = mkdtempSync(join(tmpdir(), "report-"));
afterAll(() => rmSync(folder, { recursive: true }));

it.skipIf(missing.length > 0)(
  "opens in LibreOffice and prints all claims, with its comments",
  { timeout: 180_000 },
  async () => {
    const file = join(folder, "report.docx");
    writeFileSync(file, await renderDocx(maliReport(), noDrawing));
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    for (const form of ["pdf", "odt"]) {
      const args = ["--headless", "--convert-to", form, "--outdir", folder];
      execFileSync("soffice", [profile, ...args, file], { stdio: "ignore" });
    }
    const pdf = join(folder, "report.pdf");
    const text = execFileSync("pdftotext", [pdf, "-"]).toString();
    const flat = text.replace(/\s+/g, " ");
    for (const { statement } of maliReport().claims) {
      expect(flat).toContain(statement);
    }
    const odt = readFileSync(join(folder, "report.odt"));
    const content = strFromU8(
      unzipSync(odt)["content.xml"] ?? new Uint8Array(),
    );
    const comments = content.match(/<office:annotation /g) ?? [];
    expect(comments).toHaveLength(maliReport().claims.length);
    expect(content).toContain("<table:table-header-rows>");
  },
);

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { makeReport } from "@/domain/reports/make-report";
import { maliFacts, maliReport } from "./mali.fixture";
import { bareClaim } from "./mali-claims.fixture";
import { renderPdf } from "./pdf";
import { noDrawing } from "./plain-drawing.fixture";

const poppler = spawnSync("pdftotext", ["-v"]).error === undefined;

function read(tool: "pdftotext" | "pdfinfo", pdf: Uint8Array): string {
  const args = tool === "pdftotext" ? ["-", "-"] : ["-"];
  return execFileSync(tool, args, { input: pdf, stdio: "pipe" }).toString();
}

/** A report whose claims, title, outlet and asked question are `texts`. */
function reportSaying(...texts: string[]) {
  const facts = maliFacts();
  const [title = ""] = texts;
  const subject = { ...facts.subject, title, outlet: title };
  const claims = texts.map((statement) => bareClaim({ statement }));
  const askedQuestions = [{ claimId: null, words: title }];
  return makeReport({
    ...facts,
    subject,
    claims,
    askedQuestions,
  } as typeof facts);
}

describe("renderPdf", () => {
  it("writes the same bytes for the same report", () => {
    const one = renderPdf(maliReport(), noDrawing);
    const two = renderPdf(maliReport(), noDrawing);
    expect(Buffer.compare(one, two)).toBe(0);
  });

  it.skipIf(!poppler)("is tagged, titled and dated by the ledger", () => {
    const info = read("pdfinfo", renderPdf(maliReport(), noDrawing));
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/Title: +Verification report: 18 Killed/);
    expect(info).toMatch(/CreationDate: +Sun Jul 31 09:30:00 2022 UTC/);
  });

  it.skipIf(!poppler)("says all that the report says", () => {
    const report = maliReport();
    const text = read("pdftotext", renderPdf(report, noDrawing));
    const flat = text.replace(/\s+/g, " ");
    expect(text.replace(/\s+/g, "")).toContain(report.ledger.head.hash);
    for (const claim of report.claims) expect(flat).toContain(claim.statement);
    expect(flat).toContain("Said: ✓ yes So: ≠ disputed");
    expect(flat).toContain("Page 1 of");
  });

  it("declares itself PDF/UA-1", () => {
    const pdf = Buffer.from(renderPdf(maliReport(), noDrawing));
    expect(pdf.includes("<pdfuaid:part>1</pdfuaid:part>")).toBe(true);
    expect(pdf.includes("/Lang (en")).toBe(true);
  });

  it.skipIf(!poppler)("takes markup for text", () => {
    const markup = '#panic("x") *a* $x$ @y <z> `c` \\u{41} //k /*';
    const text = read("pdftotext", renderPdf(reportSaying(markup), noDrawing));
    expect(text.replace(/\s+/g, " ")).toContain(markup);
  });

  it("sets characters of every kind", () => {
    const blocks = Array.from({ length: 0x20000 / 0x800 }, (_, i) =>
      Array.from({ length: 0x80 }, (_, k) => i * 0x800 + k)
        .filter((point) => point < 0xd800 || point > 0xdfff)
        .map((point) => String.fromCodePoint(point))
        .join(""),
    );
    const pdf = renderPdf(reportSaying(...blocks), noDrawing);
    expect(pdf.length).toBeGreaterThan(0);
  });

  it("says so when a character has no shape", () => {
    const plain = renderPdf(maliReport(), noDrawing);
    const lacking = renderPdf(reportSaying("马里"), noDrawing);
    if (!poppler) return expect(lacking).not.toEqual(plain);
    expect(read("pdftotext", plain)).not.toContain("have no shape");
    expect(read("pdftotext", lacking)).toContain("[U+9A6C]");
    expect(read("pdftotext", lacking)).toContain("have no shape");
  });

  const naughty = join(
    process.env.SHARED_DIR ?? "../shared",
    "data/naughty_strings/blns.json",
  );
  it.skipIf(!existsSync(naughty))("sets naughty strings", () => {
    const strings: string[] = JSON.parse(readFileSync(naughty, "utf8"));
    expect(() => renderPdf(reportSaying(...strings), noDrawing)).not.toThrow();
  });
});

import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";

import { makeReport } from "@/domain/reports/make-report";
import { renderCsv } from "./csv";
import { maliFacts, maliReport } from "./mali.fixture";
import { bareClaim } from "./mali-claims.fixture";

function rowsOf(report = maliReport()): Record<string, string>[] {
  return parse(renderCsv(report), { bom: true, columns: true });
}

describe("renderCsv", () => {
  it("gives each piece of evidence a row, and a claim without any its own", () => {
    expect(rowsOf().map((row) => [row.claim_id, row.evidence_id])).toEqual([
      ["claim-18", "evidence-4"],
      ["claim-48", "evidence-1"],
      ["claim-48", "evidence-2"],
      ["claim-48", "evidence-3"],
      ["claim-kalumba", ""],
    ]);
  });

  it("writes the same bytes for the same report", () => {
    expect(renderCsv(maliReport())).toBe(renderCsv(maliReport()));
  });

  it("opens in a spreadsheet: byte order mark and CRLF", () => {
    expect(renderCsv(maliReport())).toMatch(/^\ufeffreport,.*\r\n/);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])(
    "makes text of the formula %j",
    (statement) => {
      const claims = [bareClaim({ statement })];
      const [row] = rowsOf(makeReport({ ...maliFacts(), claims }));
      expect(row?.statement).toBe(`'${statement}`);
    },
  );

  it("keeps quotation marks, commas and lines inside their cell", () => {
    const statement = 'He said "18, or\r\nmore", twice';
    const claims = [bareClaim({ statement })];
    const [row] = rowsOf(makeReport({ ...maliFacts(), claims }));
    expect(row?.statement).toBe(statement);
  });

  it("says what was checked even when there is no claim", () => {
    const rows = rowsOf(makeReport({ ...maliFacts(), claims: [] }));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.sentences).toBe("24");
  });
});

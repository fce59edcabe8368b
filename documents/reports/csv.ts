import { stringify } from "csv-stringify/sync";

import { waitingTimes } from "@/domain/reports/embargo";
import type { VerificationReport } from "@/domain/reports/report";
import { claimCells, evidenceCells } from "./csv-claim-cells";
import { questionCells, reportCells } from "./csv-report-cells";
import { voiceOf } from "./voice";

/**
 * The report as one table: a row for each piece of evidence on each claim, a
 * row of its own for a claim without any. UTF-8 with a byte order mark and
 * CRLF, as spreadsheets want it; a cell that would be a formula is text.
 */
export function renderCsv(report: VerificationReport): string {
  const voice = voiceOf(report.language);
  const about = reportCells(report);
  const waiting = waitingTimes(report.embargo);
  const rows = report.claims.flatMap((claim, i) => {
    const told = {
      ...about,
      claim_no: i + 1,
      ...claimCells(claim, voice),
      claim_embargoed_until: waiting.get(claim.id) ?? null,
    };
    const asked = { ...told, ...questionCells(report, claim.id) };
    const pieces = claim.evidence.length > 0 ? claim.evidence : [null];
    return pieces.map((piece) => ({ ...asked, ...evidenceCells(piece) }));
  });
  return stringify(rows.length > 0 ? rows : [about], {
    header: true,
    bom: true,
    record_delimiter: "windows",
    escape_formulas: true,
    cast: { string: (text) => text.replace(/\0/g, "") },
  });
}

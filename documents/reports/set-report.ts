import type { VerificationReport } from "@/domain/reports/report";
import { renderDocx } from "./docx";
import { drawnForPrint, toldInWords } from "./draw-origins";
import { renderPdf } from "./pdf";

/** The forms that take long to set. */
export const SET_FORMS = ["pdf", "docx"] as const;
export type SetForm = (typeof SET_FORMS)[number];

const SETTERS: Record<
  SetForm,
  (report: VerificationReport) => Uint8Array | Promise<Uint8Array>
> = {
  pdf: (report) => renderPdf(report, drawnForPrint),
  docx: (report) => renderDocx(report, toldInWords),
};

/** Sets a report in pages; with a thousand claims this takes seconds. */
export async function setReport(
  form: SetForm,
  report: VerificationReport,
): Promise<Uint8Array> {
  return SETTERS[form](report);
}

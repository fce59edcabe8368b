import type { VerificationReport } from "@/domain/reports/report";
import { canonicalJson } from "@/lib/canonical-json";

/** The report as canonical JSON: sorted keys, no white space, one line. */
export function renderJson(report: VerificationReport): string {
  return canonicalJson(report);
}

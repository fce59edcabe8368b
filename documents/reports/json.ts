import type { VerificationReport } from "@/domain/reports/report";
import { canonicalJson } from "@/lib/canonical-json";

/** Where the newsroom's site publishes the JSON Schema of its reports. */
export const REPORT_SCHEMA_PATH = "/api/v1/schemas/report.json";

/**
 * The report as canonical JSON: sorted keys, no white space, one line. It
 * names its schema where the newsroom has an address.
 */
export function renderJson(report: VerificationReport): string {
  const { url } = report.newsroom;
  return canonicalJson({
    ...report,
    ...(url && { $schema: `${url.replace(/\/$/, "")}${REPORT_SCHEMA_PATH}` }),
  });
}

/** What a report's JSON says besides which schema it fits. */
export function withoutSchema(read: unknown): unknown {
  if (typeof read !== "object" || read === null) return read;
  const { $schema: _schema, ...report } = read as { $schema?: unknown };
  return report;
}

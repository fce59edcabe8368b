import "server-only";

import { reportJsonSchema } from "@/documents/reports/json-schema";

/** The JSON Schema that every report of this installation fits. */
export function readReportSchema() {
  return reportJsonSchema();
}

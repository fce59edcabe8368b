import { z } from "zod";

import { REPORT_FORMAT, verificationReport } from "@/domain/reports/report";

/** A report as it is written down: it may name its own schema. */
const written = verificationReport.extend({ $schema: z.url().optional() });

/** The JSON Schema (2020-12) of a report's JSON form, for others to read. */
export function reportJsonSchema() {
  return {
    ...z.toJSONSchema(written, { target: "draft-2020-12" }),
    title: "Countersign verification report",
    $comment: REPORT_FORMAT,
  };
}

import { z } from "zod";

import { REPORT_FORMAT, verificationReport } from "@/domain/reports/report";

/** The JSON Schema (2020-12) of a report's JSON form, for others to read. */
export function reportJsonSchema() {
  return {
    ...z.toJSONSchema(verificationReport, { target: "draft-2020-12" }),
    title: "Countersign verification report",
    $comment: REPORT_FORMAT,
  };
}

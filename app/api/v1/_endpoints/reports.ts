import { z } from "zod";

import { endpoint } from "@/app/api/_lib/endpoint";
import { sendReport } from "@/app/api/_lib/send-report";
import {
  makeReport,
  REPORT_FORMATS,
  type ReportSubjectKind,
} from "@/usecases/reports/make-report";

const reportParams = z.object({
  id: z.uuid(),
  format: z.enum(REPORT_FORMATS),
});

function reportEndpoint(kind: ReportSubjectKind, folder: string) {
  return endpoint({
    method: "GET",
    path: `/api/v1/${folder}/{id}/report.{format}`,
    summary: `The verification report of one of the ${folder}.`,
    access: "token",
    params: reportParams,
    query: z.object({
      /** `1`: confidential sources redacted, for someone outside. */
      outside: z.enum(["0", "1"]).default("0"),
    }),
    act: async ({ actor, params, query }) => {
      const outside = query.outside === "1";
      const made = await makeReport(actor, { ...params, kind, outside });
      if (!made.ok) return made;
      return sendReport(made.value);
    },
  });
}

export const articleReportEndpoint = reportEndpoint("article", "articles");
export const summaryReportEndpoint = reportEndpoint("summary", "summaries");
export const eventReportEndpoint = reportEndpoint("event", "events");

import { z } from "zod";
import { endpoint, idParams } from "@/app/api/_lib/endpoint";
import { sendReport } from "@/app/api/_lib/send-report";
import type { ReportSubjectKind } from "@/domain/reports/subject-kind";
import { makeBundle } from "@/usecases/reports/make-bundle";
import { makeReport, REPORT_FORMATS } from "@/usecases/reports/make-report";

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

function bundleEndpoint(kind: ReportSubjectKind, folder: string) {
  return endpoint({
    method: "GET",
    path: `/api/v1/${folder}/{id}/bundle.zip`,
    summary: "The report with all it rests on, to be checked offline.",
    access: "token",
    params: idParams,
    act: async ({ actor, params }) => {
      const made = await makeBundle(actor, { kind, id: params.id });
      if (!made.ok) return made;
      return sendReport(made.value);
    },
  });
}

export const articleBundleEndpoint = bundleEndpoint("article", "articles");
export const summaryBundleEndpoint = bundleEndpoint("summary", "summaries");
export const eventBundleEndpoint = bundleEndpoint("event", "events");

export const articleReportEndpoint = reportEndpoint("article", "articles");
export const summaryReportEndpoint = reportEndpoint("summary", "summaries");
export const eventReportEndpoint = reportEndpoint("event", "events");

import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { originsPicture } from "@/documents/provenance/picture";
import type { DrawOrigins } from "@/documents/reports/claim-sections";
import { renderCsv } from "@/documents/reports/csv";
import { renderDocx } from "@/documents/reports/docx";
import { renderHtml } from "@/documents/reports/html";
import { renderJson } from "@/documents/reports/json";
import { renderMarkdown } from "@/documents/reports/markdown";
import { renderPdf } from "@/documents/reports/pdf";
import type { Actor } from "@/domain/people/actor";
import { redactReport } from "@/domain/reports/redact";
import type { VerificationReport } from "@/domain/reports/report";
import { ok, type Result, refuse } from "@/lib/result";
import { articleFacts } from "./article-facts";
import { eventFacts } from "./event-facts";
import { gatherReport } from "./gather-report";
import { summaryFacts } from "./summary-facts";

const FACTS = {
  article: articleFacts,
  summary: summaryFacts,
  event: eventFacts,
};

export type ReportSubjectKind = keyof typeof FACTS;

export const REPORT_SUBJECTS = Object.keys(FACTS) as ReportSubjectKind[];

export type ReportOf = { kind: ReportSubjectKind; id: string };

/** The desk's report of a subject; undefined when the newsroom has none. */
export async function gatherFor(
  tx: Transaction,
  newsroomId: string,
  of: ReportOf,
): Promise<VerificationReport | undefined> {
  const facts = await FACTS[of.kind](tx, { newsroomId, id: of.id });
  return facts && gatherReport(tx, newsroomId, facts);
}

/** What a report is as data; read at one moment, so that its parts agree. */
export async function readReport(
  actor: Actor,
  of: ReportOf & { outside?: boolean },
): Promise<Result<VerificationReport, "not-found">> {
  const { newsroomId } = actor;
  return db.transaction(
    async (tx) => {
      const report = await gatherFor(tx, newsroomId, of);
      if (!report) return refuse("not-found");
      return ok(of.outside ? redactReport(report) : report);
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}

/** How a report draws origins; a printed one takes no colour from a style. */
export const drawing =
  (isStatic: boolean): DrawOrigins =>
  (view, told) =>
    originsPicture(view, { ...told, static: isStatic });

type Render = (report: VerificationReport) => Promise<string | Uint8Array>;

const RENDER = {
  pdf: {
    mediaType: "application/pdf",
    render: async (r) => renderPdf(r, drawing(true)),
  },
  html: {
    mediaType: "text/html; charset=utf-8",
    render: (r) => renderHtml(r, drawing(false)),
  },
  docx: {
    mediaType:
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    render: (r) => renderDocx(r, drawing(true)),
  },
  md: {
    mediaType: "text/markdown; charset=utf-8",
    render: async (r) => renderMarkdown(r, drawing(true)),
  },
  csv: {
    mediaType: "text/csv; charset=utf-8",
    render: async (r) => renderCsv(r),
  },
  json: { mediaType: "application/json", render: async (r) => renderJson(r) },
} satisfies Record<string, { mediaType: string; render: Render }>;

export type ReportFormat = keyof typeof RENDER;

export const REPORT_FORMATS = Object.keys(RENDER) as ReportFormat[];

export type ReportFile = {
  bytes: Uint8Array;
  mediaType: string;
  filename: string;
};

/** The verification report of an article, a summary or an event as a file. */
export async function makeReport(
  actor: Actor,
  of: ReportOf & { format: ReportFormat; outside?: boolean },
): Promise<Result<ReportFile, "not-found">> {
  const report = await readReport(actor, of);
  if (!report.ok) return report;
  const { mediaType, render } = RENDER[of.format];
  const made = await render(report.value);
  const bytes =
    typeof made === "string" ? new TextEncoder().encode(made) : made;
  const filename = `report-${of.kind}-${of.id.slice(0, 8)}.${of.format}`;
  return ok({ bytes, mediaType, filename });
}

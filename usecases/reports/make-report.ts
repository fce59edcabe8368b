import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { renderCsv } from "@/documents/reports/csv";
import { drawnForScreen, toldInWords } from "@/documents/reports/draw-origins";
import { renderHtml } from "@/documents/reports/html";
import { renderJson } from "@/documents/reports/json";
import { renderMarkdown } from "@/documents/reports/markdown";
import type { Actor } from "@/domain/people/actor";
import { redactReport } from "@/domain/reports/redact";
import type { VerificationReport } from "@/domain/reports/report";
import type { ReportSubjectKind } from "@/domain/reports/subject-kind";
import { ok, type Result, refuse } from "@/lib/result";
import { articleFacts } from "./article-facts";
import { eventFacts } from "./event-facts";
import { gatherReport, type SubjectFacts } from "./gather-report";
import { setApart } from "./set-apart";
import { summaryFacts } from "./summary-facts";

const FACTS: Record<
  ReportSubjectKind,
  (
    tx: Transaction,
    key: { newsroomId: string; id: string },
  ) => Promise<SubjectFacts | undefined>
> = {
  article: articleFacts,
  summary: summaryFacts,
  event: eventFacts,
};

export type ReportOf = { kind: ReportSubjectKind; id: string };

/**
 * The report of a subject, for the desk or not yet redacted for `outside`;
 * undefined when the newsroom has none.
 */
export async function gatherFor(
  tx: Transaction,
  newsroomId: string,
  { kind, id, outside = false }: ReportOf & { outside?: boolean },
): Promise<VerificationReport | undefined> {
  const facts = await FACTS[kind](tx, { newsroomId, id });
  return facts && gatherReport(tx, { newsroomId, outside }, facts);
}

/** The newsroom whose report it is; whoever asks has been let in before. */
type Desk = Pick<Actor, "newsroomId">;

/** What a report is as data; read at one moment, so that its parts agree. */
export async function readReport(
  { newsroomId }: Desk,
  of: ReportOf & { outside?: boolean },
): Promise<Result<VerificationReport, "not-found">> {
  return db.transaction(
    async (tx) => {
      const report = await gatherFor(tx, newsroomId, of);
      if (!report) return refuse("not-found");
      return ok(of.outside ? redactReport(report) : report);
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}

type Render = (
  report: VerificationReport,
) => Promise<Result<string | Uint8Array, "report-too-large">>;

const RENDER = {
  pdf: {
    mediaType: "application/pdf",
    render: (r) => setApart("pdf", r),
  },
  html: {
    mediaType: "text/html; charset=utf-8",
    render: async (r) => ok(await renderHtml(r, drawnForScreen)),
  },
  docx: {
    mediaType:
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    render: (r) => setApart("docx", r),
  },
  md: {
    mediaType: "text/markdown; charset=utf-8",
    render: async (r) => ok(renderMarkdown(r, toldInWords)),
  },
  csv: {
    mediaType: "text/csv; charset=utf-8",
    render: async (r) => ok(renderCsv(r)),
  },
  json: {
    mediaType: "application/json",
    render: async (r) => ok(renderJson(r)),
  },
} satisfies Record<string, { mediaType: string; render: Render }>;

export type ReportFormat = keyof typeof RENDER;

export const REPORT_FORMATS = Object.keys(RENDER) as ReportFormat[];

export type ReportFile = {
  bytes: Uint8Array;
  mediaType: string;
  filename: string;
  /** The head of the ledger that it was made at. */
  head: { seq: number; hash: string };
};

/** What a file of a report is called and is, before it is made. */
export function describeReport({ kind, id }: ReportOf, format: ReportFormat) {
  const filename = `report-${kind}-${id.slice(0, 8)}.${format}`;
  return { filename, mediaType: RENDER[format].mediaType };
}

/** A report that was read, as a file. */
export async function renderReport(
  report: VerificationReport,
  of: ReportOf & { format: ReportFormat },
): Promise<Result<ReportFile, "report-too-large">> {
  const made = await RENDER[of.format].render(report);
  if (!made.ok) return made;
  const bytes =
    typeof made.value === "string"
      ? new TextEncoder().encode(made.value)
      : made.value;
  const described = describeReport(of, of.format);
  return ok({ ...described, bytes, head: report.ledger.head });
}

/** The verification report of an article, a summary or an event as a file. */
export async function makeReport(
  desk: Desk,
  of: ReportOf & { format: ReportFormat; outside?: boolean },
): Promise<Result<ReportFile, "not-found" | "report-too-large">> {
  const report = await readReport(desk, of);
  return report.ok ? renderReport(report.value, of) : report;
}

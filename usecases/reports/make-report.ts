import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { renderCsv } from "@/documents/reports/csv";
import {
  drawnForPrint,
  drawnForScreen,
} from "@/documents/reports/draw-origins";
import { renderHtml } from "@/documents/reports/html";
import { renderJson } from "@/documents/reports/json";
import { renderMarkdown } from "@/documents/reports/markdown";
import type { Actor } from "@/domain/people/actor";
import { redactReport } from "@/domain/reports/redact";
import type { VerificationReport } from "@/domain/reports/report";
import { ok, type Result, refuse } from "@/lib/result";
import { articleFacts } from "./article-facts";
import { eventFacts } from "./event-facts";
import { gatherReport } from "./gather-report";
import { setApart } from "./set-apart";
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
    render: async (r) => ok(renderMarkdown(r, drawnForPrint)),
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
};

/** The verification report of an article, a summary or an event as a file. */
export async function makeReport(
  actor: Actor,
  of: ReportOf & { format: ReportFormat; outside?: boolean },
): Promise<Result<ReportFile, "not-found" | "report-too-large">> {
  const report = await readReport(actor, of);
  if (!report.ok) return report;
  const { mediaType, render } = RENDER[of.format];
  const made = await render(report.value);
  if (!made.ok) return made;
  const bytes = bytesOf(made.value);
  const filename = `report-${of.kind}-${of.id.slice(0, 8)}.${of.format}`;
  return ok({ bytes, mediaType, filename });
}

function bytesOf(made: string | Uint8Array): Uint8Array {
  return typeof made === "string" ? new TextEncoder().encode(made) : made;
}

import "server-only";

import type { Transaction } from "@/db/client";
import { listExpertQuestions } from "@/db/queries/experts";
import { findHead } from "@/db/queries/ledger";
import { findNewsroom } from "@/db/queries/newsrooms";
import { listCorrectionsOf, listEditionsOf } from "@/db/queries/report-facts";
import { listWaitingOf } from "@/db/queries/schedules";
import type { CheckedClaim } from "@/domain/publishing/checked-claim";
import type { ReportClaim } from "@/domain/reports/claim-schema";
import { embargoOf } from "@/domain/reports/embargo";
import type { ReportExpert } from "@/domain/reports/expert-schema";
import { toFigureLedgerView } from "@/domain/reports/figure-ledger-view";
import {
  makeReport as compose,
  type ReportFacts,
} from "@/domain/reports/make-report";
import type {
  FigureLedgerView,
  VerificationReport,
} from "@/domain/reports/report";
import { baseUrl } from "@/lib/env";
import type { Language } from "@/lib/language";
import { readCheckedClaims } from "@/usecases/claims/read-checked-claims";
import { readEventLedger } from "@/usecases/events/read-event-ledger";

/** What is particular to an article, a summary or an event. */
export type SubjectFacts = Pick<
  ReportFacts,
  "subject" | "coverage" | "signOff"
> & {
  claimIds: string[];
  /** A summary's own id, so that its editions are among those told. */
  ownId?: string;
};

/**
 * A report out of what is particular to its subject and what all reports have;
 * for `outside`, its figures leave out what rests on confidential sources.
 */
export async function gatherReport(
  tx: Transaction,
  { newsroomId, outside }: { newsroomId: string; outside: boolean },
  facts: SubjectFacts,
): Promise<VerificationReport> {
  const { claimIds, ownId, ...subject } = facts;
  const newsroom = await findNewsroom(tx, newsroomId);
  const head = await findHead(tx, newsroomId);
  const subjectIds = [...claimIds, ...(ownId ? [ownId] : [])];
  const of = { newsroomId, subjectIds };
  const editions = await listEditionsOf(tx, of);
  const corrections = await listCorrectionsOf(tx, of);
  const claims = await readCheckedClaims(tx, {
    newsroomId,
    claimIds,
    outside,
  });
  const waiting = await listWaitingOf(tx, of);
  const embargo = embargoOf(waiting, newsroom?.timeZone ?? "UTC");
  const language = newsroom?.language === "fr" ? "fr" : "en";
  return compose({
    ...subject,
    ...(embargo && { embargo }),
    language,
    figures: await ledgersOf(tx, newsroomId, {
      events: eventsOf(subject.subject, claims),
      language,
      outside,
    }),
    newsroom: { id: newsroomId, name: newsroom?.name ?? "", url: baseUrl() },
    claims: await withExperts(tx, newsroomId, claims),
    editions: editions.map((edition) => ({
      ...edition,
      publishedAt: edition.publishedAt.toISOString(),
    })),
    corrections: corrections.map(({ subjectKind, subjectId, ...one }) => ({
      ...one,
      claimId: subjectKind === "claim" ? subjectId : null,
      reason: one.reason ?? one.publicNote,
      at: one.at.toISOString(),
      countersignedAt: one.countersignedAt?.toISOString() ?? null,
    })),
    ledgerHead: {
      seq: head?.seq ?? 0,
      hash: head?.hash ?? "0".repeat(64),
      at: (head?.at ?? new Date(0)).toISOString(),
    },
    askedQuestions: [],
  });
}

/** The claims with whom the desk asked about them, and what was answered. */
async function withExperts(
  tx: Transaction,
  newsroomId: string,
  claims: CheckedClaim[],
): Promise<ReportClaim[]> {
  const claimIds = claims.map(({ id }) => id);
  const asked = await listExpertQuestions(tx, { newsroomId, claimIds });
  const told = asked.filter(({ answer, revokedAt }) => answer || !revokedAt);
  const byClaim = Map.groupBy(told, ({ claimId }) => claimId);
  return claims.map((claim) => {
    const experts = byClaim.get(claim.id)?.map(toReportExpert);
    return experts ? { ...claim, experts } : claim;
  });
}

type Asked = Awaited<ReturnType<typeof listExpertQuestions>>[number];

function toReportExpert(asked: Asked): ReportExpert {
  const { id, name, field, question, askedBy } = asked;
  const { answer, conflict, mayQuote, namedAs } = asked;
  return {
    id,
    name,
    field,
    question,
    askedBy,
    askedAt: asked.createdAt.toISOString(),
    answer,
    answeredAt: asked.answeredAt?.toISOString() ?? null,
    conflict,
    mayQuote,
    namedAs,
  };
}

type Event = { id: string; name: string };

/** The events that a report is about, each once. */
function eventsOf(
  subject: ReportFacts["subject"],
  claims: CheckedClaim[],
): Event[] {
  const own =
    subject.kind === "event" ? [{ id: subject.id, name: subject.name }] : [];
  const named = [...own, ...claims.flatMap((claim) => claim.event ?? [])];
  return [...new Map(named.map((event) => [event.id, event])).values()];
}

/** The figure ledgers of some events that have figures. */
async function ledgersOf(
  tx: Transaction,
  newsroomId: string,
  of: { events: Event[]; language: Language; outside: boolean },
): Promise<FigureLedgerView[]> {
  const { events, language, outside } = of;
  const views: FigureLedgerView[] = [];
  for (const { id: eventId, name } of events) {
    const ledger = await readEventLedger(tx, { newsroomId, eventId, outside });
    const view = ledger && toFigureLedgerView(ledger, name, language);
    if (!view || view.rows.length + view.marks.length === 0) continue;
    views.push(view);
  }
  return views;
}

import "server-only";

import type { Transaction } from "@/db/client";
import { findHead } from "@/db/queries/ledger";
import { findNewsroom } from "@/db/queries/newsrooms";
import { listCorrectionsOf, listEditionsOf } from "@/db/queries/report-facts";
import {
  makeReport as compose,
  type ReportFacts,
} from "@/domain/reports/make-report";
import type { VerificationReport } from "@/domain/reports/report";
import { baseUrl } from "@/lib/env";
import { readCheckedClaims } from "@/usecases/claims/read-checked-claims";

/** What is particular to an article, a summary or an event. */
export type SubjectFacts = Pick<
  ReportFacts,
  "subject" | "coverage" | "signOff" | "figures"
> & {
  claimIds: string[];
  /** A summary's own id, so that its editions are among those told. */
  ownId?: string;
};

/** A report out of what is particular to its subject and what all reports have. */
export async function gatherReport(
  tx: Transaction,
  newsroomId: string,
  facts: SubjectFacts,
): Promise<VerificationReport> {
  const { claimIds, ownId, ...subject } = facts;
  const newsroom = await findNewsroom(tx, newsroomId);
  const head = await findHead(tx, newsroomId);
  const subjectIds = [...claimIds, ...(ownId ? [ownId] : [])];
  const of = { newsroomId, subjectIds };
  const editions = await listEditionsOf(tx, of);
  const corrections = await listCorrectionsOf(tx, of);
  return compose({
    ...subject,
    language: newsroom?.language === "fr" ? "fr" : "en",
    newsroom: { id: newsroomId, name: newsroom?.name ?? "", url: baseUrl() },
    claims: await readCheckedClaims(tx, { newsroomId, claimIds }),
    editions: editions.map((edition) => ({
      ...edition,
      publishedAt: edition.publishedAt.toISOString(),
    })),
    corrections: corrections.map(({ subjectKind, subjectId, ...one }) => ({
      ...one,
      claimId: subjectKind === "claim" ? subjectId : null,
      before: null,
      after: null,
      reason: one.publicNote,
      at: one.at.toISOString(),
      countersignedBy: null,
      countersignedAt: null,
    })),
    ledgerHead: {
      seq: head?.seq ?? 0,
      hash: head?.hash ?? "0".repeat(64),
      at: (head?.at ?? new Date(0)).toISOString(),
    },
    askedQuestions: [],
  });
}

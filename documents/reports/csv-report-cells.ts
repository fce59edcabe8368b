import type { VerificationReport } from "@/domain/reports/report";
import { subjectTitle } from "@/domain/reports/subject-schema";
import { inLines, type Row } from "./csv-claim-cells";

/** What every row of the table repeats: what was checked, and as of when. */
export function reportCells(report: VerificationReport): Row {
  const { subject, coverage, signOff, ledger } = report;
  const hashed = subject.kind === "article" ? subject.version : null;
  const edition = subject.kind === "summary" ? subject.edition : null;
  return {
    report: report.format,
    newsroom: report.newsroom.name,
    subject_kind: subject.kind,
    subject: subjectTitle(subject),
    subject_version: hashed?.n ?? edition?.n ?? null,
    subject_sha256: hashed?.sha256 ?? edition?.sha256 ?? null,
    embargoed_until: report.embargo?.until ?? null,
    sentences: coverage?.sentences ?? null,
    sentences_claimed: coverage?.claimed ?? null,
    sentences_set_aside: coverage?.dispositioned.length ?? null,
    sentences_open: coverage?.open.length ?? null,
    signed_off_by: signOff?.by ?? null,
    signed_off_at: signOff?.at ?? null,
    ledger_seq: ledger.head.seq,
    ledger_hash: ledger.head.hash,
    ledger_at: ledger.head.at,
  };
}

/** What is open and what was corrected about one claim. */
export function questionCells(
  report: VerificationReport,
  claimId: string,
): Row {
  const ofClaim = <One extends { claimId: string | null }>(all: One[]) =>
    all.filter((one) => one.claimId === claimId);
  return {
    open_questions: inLines(
      ofClaim(report.openQuestions).map(
        ({ kind, words }) => `${kind}: ${words}`,
      ),
    ),
    corrections: inLines(
      ofClaim(report.corrections).map(
        ({ kind, at, publicNote }) => `${at} ${kind}: ${publicNote}`,
      ),
    ),
  };
}

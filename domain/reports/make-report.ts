import type { LedgerHead } from "@/domain/publishing/checked-claim";
import {
  LEDGER_FORMULA,
  type OpenQuestion,
  REPORT_FORMAT,
  type Signature,
  type VerificationReport,
} from "./report";
import { subjectTitle } from "./subject-schema";

/** What a report is made from; the rest of it follows from this. */
export type ReportFacts = Omit<
  VerificationReport,
  "format" | "audience" | "madeAt" | "signatures" | "openQuestions" | "ledger"
> & {
  ledgerHead: LedgerHead;
  /** Questions people left open by hand; those that follow are added. */
  askedQuestions: { claimId: string | null; words: string }[];
};

/** The desk's own report, confidential sources named; see `redactReport`. */
export function makeReport(facts: ReportFacts): VerificationReport {
  const { ledgerHead, askedQuestions, ...rest } = facts;
  return {
    format: REPORT_FORMAT,
    audience: "desk",
    madeAt: ledgerHead.at,
    ...rest,
    signatures: signaturesOf(facts),
    openQuestions: openQuestionsOf(facts),
    ledger: { head: ledgerHead, formula: LEDGER_FORMULA },
  };
}

type Signed = Pick<
  VerificationReport,
  "subject" | "signOff" | "claims" | "editions" | "corrections"
>;

/** Every name under the report: verdicts, coverage, editions, corrections. */
export function signaturesOf(report: Signed): Signature[] {
  return [
    ...report.claims.flatMap(verdictSignature),
    ...coverageSignature(report),
    ...report.editions.map(
      (edition): Signature => ({
        act: "edition",
        what: `${edition.title} (${edition.n})`,
        claimId: edition.subjectKind === "claim" ? edition.subjectId : null,
        by: edition.publishedBy,
        at: edition.publishedAt,
        countersignedBy: null,
        countersignedAt: null,
      }),
    ),
    ...report.corrections.map(
      (correction): Signature => ({
        act: "correction",
        what: correction.what,
        claimId: correction.claimId,
        by: correction.by,
        at: correction.at,
        countersignedBy: correction.countersignedBy,
        countersignedAt: correction.countersignedAt,
      }),
    ),
  ];
}

function verdictSignature(claim: Signed["claims"][number]): Signature[] {
  const { verdict } = claim;
  if (!verdict) return [];
  return [
    {
      act: "verdict",
      what: claim.statement,
      claimId: claim.id,
      by: verdict.proposedBy,
      at: verdict.proposedAt,
      countersignedBy: verdict.countersignedBy,
      countersignedAt: verdict.countersignedAt,
    },
  ];
}

function coverageSignature({ signOff, subject }: Signed): Signature[] {
  if (!signOff) return [];
  return [
    {
      act: "coverage",
      what: subjectTitle(subject),
      claimId: null,
      by: signOff.by,
      at: signOff.at,
      countersignedBy: null,
      countersignedAt: null,
    },
  ];
}

type Questioned = Pick<ReportFacts, "claims" | "coverage" | "askedQuestions">;

/** What is not settled: claims without a signed verdict, open sentences. */
function openQuestionsOf(facts: Questioned): OpenQuestion[] {
  const { claims, coverage, askedQuestions } = facts;
  return [
    ...claims.flatMap(({ id, statement, verdict }): OpenQuestion[] => {
      if (verdict?.countersignedBy) return [];
      const kind = verdict ? "not_countersigned" : "no_verdict";
      return [{ kind, claimId: id, words: statement }];
    }),
    ...(coverage?.open ?? []).map(
      ({ words }): OpenQuestion => ({
        kind: "open_sentence",
        claimId: null,
        words,
      }),
    ),
    ...askedQuestions.map(
      (question): OpenQuestion => ({ kind: "asked", ...question }),
    ),
  ];
}

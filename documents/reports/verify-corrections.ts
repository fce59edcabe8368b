import {
  actsOf,
  CORRECTION_COUNTERSIGNED,
  CORRECTION_PROPOSED,
  EDITION_PUBLISHED,
  type LedgerEntry,
} from "@/domain/ledger/entry";
import type { VerificationReport } from "@/domain/reports/report";
import { peopleFaults } from "./verify-report";

type Correction = VerificationReport["corrections"][number];

/**
 * Corrections that the ledger does not carry by two people, or that the report
 * tells otherwise than they were published.
 */
export function correctionFaults(
  report: VerificationReport,
  entries: LedgerEntry[],
): string[] {
  const signed = new Set(
    actsOf(entries, CORRECTION_COUNTERSIGNED).map(
      ({ payload }) => payload.edition,
    ),
  );
  const published = new Map(
    actsOf(entries, EDITION_PUBLISHED).map(({ payload }) => [
      payload.edition,
      payload,
    ]),
  );
  const told = report.corrections.flatMap((correction, i) => {
    const id = editionOf(report, correction) ?? "";
    const act = published.get(id);
    const same =
      act?.correction === correction.kind && act.note === correction.publicNote;
    const faults = same ? [] : ["is not the one that was published."];
    // A summary follows its claims under their corrections' signatures.
    const needsOwn = correction.claimId && correction.countersignedBy;
    if (needsOwn && !signed.has(id)) faults.push("has no countersignature.");
    return faults.map((fault) => `Correction ${i + 1} ${fault}`);
  });
  return [...told, ...signatureFaultsOf(entries)];
}

/** The edition that a correction made; a report has one summary at most. */
function editionOf(
  { editions }: VerificationReport,
  { claimId, toEdition }: Correction,
): string | undefined {
  return editions.find(
    ({ subjectKind, subjectId, n }) =>
      n === toEdition &&
      (claimId ? subjectId === claimId : subjectKind === "summary"),
  )?.id;
}

/** Whatever was corrected, in the report or not, two people signed. */
function signatureFaultsOf(entries: LedgerEntry[]): string[] {
  const proposals = new Map(
    actsOf(entries, CORRECTION_PROPOSED).map((act) => [
      act.payload.correction,
      act,
    ]),
  );
  return actsOf(entries, CORRECTION_COUNTERSIGNED).flatMap((signature) => {
    const proposal = proposals.get(signature.payload.correction);
    const faults = proposal
      ? peopleFaults(proposal, signature)
      : ["countersigned without a proposal."];
    return faults.map((fault) => `Row ${signature.seq}: ${fault}`);
  });
}

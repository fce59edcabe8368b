import type { z } from "zod";

import {
  type Act,
  actsOf,
  EDITION_PUBLISHED,
  type LedgerEntry,
  SNAPSHOT_ADDED,
  VERDICT_COUNTERSIGNED,
  VERDICT_PROPOSED,
} from "@/domain/ledger/entry";
import type { ReportClaim } from "@/domain/reports/claim-schema";
import { signaturesOf } from "@/domain/reports/make-report";
import type { VerificationReport } from "@/domain/reports/report";
import { canonicalJson } from "@/lib/canonical-json";
import type { ZipFile } from "./stored-zip";

/** Tallies that do not follow from the report's own parts. */
export function tallyFaults(report: VerificationReport): string[] {
  const signed = canonicalJson(signaturesOf(report));
  const faults: string[] = [];
  if (signed !== canonicalJson(report.signatures)) {
    faults.push("The signatures are not those of its verdicts and editions.");
  }
  if (report.madeAt !== report.ledger.head.at) {
    faults.push("It is not dated by its ledger head.");
  }
  return faults;
}

/** Verdicts that bear one name twice. */
export function nameFaults({ claims }: VerificationReport): string[] {
  return claims.flatMap((claim, i) => {
    const { proposedBy, countersignedBy } = claim.verdict ?? {};
    const own = countersignedBy && countersignedBy === proposedBy;
    return own ? [`Claim ${i + 1} is countersigned by its proposer.`] : [];
  });
}

/** Countersigned verdicts that the ledger does not carry by two people. */
export function signatureFaults(
  { claims }: VerificationReport,
  entries: LedgerEntry[],
): string[] {
  const proposals = byVerdict(actsOf(entries, VERDICT_PROPOSED));
  const signatures = byVerdict(actsOf(entries, VERDICT_COUNTERSIGNED));
  return claims.flatMap((claim, i) => {
    const { verdict } = claim;
    if (!verdict?.countersignedBy) return [];
    const proposal = proposals.get(verdict.id);
    const signature = signatures.get(verdict.id);
    const which = `Claim ${i + 1}`;
    if (!proposal) return [`${which}: the ledger has no proposal.`];
    if (!signature) return [`${which}: the ledger has no countersignature.`];
    return [
      ...peopleFaults(proposal, signature),
      ...wordsFaults(claim, { proposal, signature }),
    ].map((fault) => `${which}: ${fault}`);
  });
}

function byVerdict<Payload extends { verdict: string }>(
  acts: Act<Payload>[],
): Map<string, Act<Payload>> {
  return new Map(acts.map((act) => [act.payload.verdict, act]));
}

/** What keeps two acts from being a proposal and its second signature. */
export function peopleFaults(
  proposal: Act<unknown>,
  signature: Act<unknown>,
): string[] {
  const faults: string[] = [];
  if (proposal.actorId === null || signature.actorId === null) {
    faults.push("a signature without a person.");
  } else if (proposal.actorId === signature.actorId) {
    faults.push("countersigned by the person who proposed it.");
  }
  if (signature.seq < proposal.seq) {
    faults.push("countersigned before it was proposed.");
  }
  return faults;
}

type Signed = {
  proposal: Act<z.infer<typeof VERDICT_PROPOSED.payload>>;
  signature: Act<z.infer<typeof VERDICT_COUNTERSIGNED.payload>>;
};

/** Where the report says something else than what was signed. */
function wordsFaults(
  { id, verdict }: ReportClaim,
  { proposal, signature }: Signed,
): string[] {
  if (!verdict) return [];
  const said = proposal.payload;
  const signed = signature.payload;
  const same: [boolean, string][] = [
    [said.claim === id && signed.claim === id, "signed for another claim."],
    [
      said.revision === verdict.claimRevision &&
        signed.revision === verdict.claimRevision,
      "signed for another revision of the claim.",
    ],
    [said.attribution === verdict.attribution, "another attribution signed."],
    [said.rating === verdict.rating.key, "another rating was signed."],
    [said.rationale === verdict.rationale, "another rationale was signed."],
    [
      signed.override === undefined ||
        signed.override === verdict.overrideReason,
      "another reason was given for setting the policy aside.",
    ],
  ];
  return same.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

type Held = { entries: LedgerEntry[]; files: ZipFile[] };

/** Editions not in the bundle, or not those that were published. */
export function editionFaults(
  { editions }: VerificationReport,
  { entries, files }: Held,
): string[] {
  const published = new Map(
    actsOf(entries, EDITION_PUBLISHED).map(({ payload }) => [
      payload.edition,
      payload,
    ]),
  );
  const faults = editions.flatMap(({ id, subjectId, n, sha256 }) => {
    const act = published.get(id);
    const signed =
      act?.sha256 === sha256 && act.n === n && act.subject === subjectId;
    return signed
      ? []
      : [`Edition ${n} of ${subjectId} is not the one signed.`];
  });
  const needed = editions.map(({ sha256 }) => sha256);
  return [...faults, ...folderFaults("editions", needed, files)];
}

/** Saved copies not in the bundle, or not those that were saved. */
export function snapshotFaults(
  { claims }: VerificationReport,
  { entries, files }: Held,
): string[] {
  const saved = new Map(
    actsOf(entries, SNAPSHOT_ADDED).map(({ payload }) => [
      payload.sha256,
      payload.bytes,
    ]),
  );
  const shown = claims
    .flatMap(({ evidence }) => evidence)
    .flatMap(({ snapshot }) => (snapshot ? [snapshot] : []));
  const faults = shown
    .filter(({ sha256, bytes }) => saved.get(sha256) !== bytes)
    .map(({ sha256 }) => `Copy ${sha256} is not in the ledger.`);
  const needed = shown.map(({ sha256 }) => sha256);
  return [...new Set([...faults, ...folderFaults("snapshots", needed, files)])];
}

/** A folder must hold what the report needs, and nothing else. */
function folderFaults(
  folder: string,
  needed: string[],
  files: ZipFile[],
): string[] {
  const paths = new Set(needed.map((hash) => `${folder}/${hash}`));
  const held = new Set(
    files.map(({ path }) => path).filter((path) => path.startsWith(folder)),
  );
  return [
    ...[...paths]
      .filter((path) => !held.has(path))
      .map((path) => `${path} is missing.`),
    ...[...held]
      .filter((path) => !paths.has(path))
      .map((path) => `${path} belongs to nothing in the report.`),
  ];
}

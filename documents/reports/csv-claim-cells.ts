import type {
  ReportClaim,
  ReportEvidence,
} from "@/domain/reports/claim-schema";
import type { Voice } from "./voice";

/** The cells of a row by the names of their columns. */
export type Row = Record<string, string | number | null>;

/** Several things in one cell, a line each. */
export function inLines(texts: string[]): string {
  return texts.join("\n");
}

/** A claim, its verdict and its signatures, and all that hangs on it. */
export function claimCells(claim: ReportClaim, voice: Voice): Row {
  const { verdict, claimant } = claim;
  return {
    claim_id: claim.id,
    statement: claim.statement,
    language: claim.language,
    original_wording: claim.originalWording,
    claimant: claimant?.name ?? null,
    claimant_interest: claimant?.interest ?? null,
    kind: claim.kind,
    event: claim.event?.name ?? null,
    state: claim.state,
    revision: claim.revision,
    attribution: verdict?.attribution ?? null,
    rating: verdict?.rating.label ?? null,
    rationale: verdict?.rationale ?? null,
    override_reason: verdict?.overrideReason ?? null,
    proposed_by: verdict?.proposedBy ?? null,
    proposed_at: verdict?.proposedAt ?? null,
    countersigned_by: verdict?.countersignedBy ?? null,
    countersigned_at: verdict?.countersignedAt ?? null,
    ...originCells(claim.origins),
    ...attachedCells(claim, voice),
  };
}

function originCells({ supports, contradicts }: ReportClaim["origins"]): Row {
  return {
    supporting_documents: supports.count.documents,
    supporting_origins: supports.count.origins,
    supporting_origins_independent: supports.count.independentOfParties,
    contradicting_documents: contradicts.count.documents,
    contradicting_origins: contradicts.count.origins,
    contradicting_origins_independent: contradicts.count.independentOfParties,
    who_repeats_whom: inLines(
      [supports, contradicts].flatMap(({ sources, derivations }) => {
        const titles = new Map(sources.map(({ id, title }) => [id, title]));
        return derivations.map(
          ({ childId, parentId, relation }) =>
            `${titles.get(childId)} [${relation}] ${titles.get(parentId)}`,
        );
      }),
    ),
  };
}

function attachedCells(claim: ReportClaim, voice: Voice): Row {
  return {
    mentions: inLines(
      claim.mentions.map(
        ({ outlet, exact, start, end, versionSha256 }) =>
          `${outlet} [${start}–${end} of ${versionSha256}]: ${exact}`,
      ),
    ),
    figures: inLines(
      claim.figures.map((figure) =>
        [voice.figure(figure), figure.place, figure.formula, figure.statedBy]
          .filter((part) => part)
          .join(", "),
      ),
    ),
    search_notes: inLines(
      claim.searchNotes.map(
        ({ where, how, at, outcome, by }) =>
          `${where} (${how}; ${by}, ${at}): ${outcome}`,
      ),
    ),
    experts: inLines(
      (claim.experts ?? []).map(
        ({ name, field, question, answer, conflict, digest }) =>
          [name, field, question, answer, conflict, digest]
            .filter((part) => part)
            .join(" | "),
      ),
    ),
  };
}

/** One piece of evidence, or the same cells empty. */
export function evidenceCells(evidence: ReportEvidence | null): Row {
  const source = evidence?.source;
  return {
    evidence_id: evidence?.id ?? null,
    stance: evidence?.stance ?? null,
    source: source?.title ?? null,
    source_type: source?.type ?? null,
    publisher: source?.publisher?.name ?? null,
    publisher_interest: source?.publisher?.interest ?? null,
    author: source?.author ?? null,
    url: source?.url ?? null,
    published_at: source?.publishedAt ?? null,
    reliability: source?.reliability ?? null,
    credibility: evidence?.credibility ?? null,
    confidential: source ? String(source.confidential) : null,
    excerpt: evidence?.excerpt ?? null,
    locator: evidence?.locator ?? null,
    note: evidence?.note ?? null,
    snapshot_sha256: evidence?.snapshot?.sha256 ?? null,
    withheld_sha256: evidence?.digest ?? null,
  };
}

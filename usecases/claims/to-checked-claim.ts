import "server-only";

import type { ClaimRow, listClaimsById } from "@/db/queries/claims";
import type { listEvidence } from "@/db/queries/evidence";
import type {
  listFiguresOfClaims,
  listFigureTerms,
} from "@/db/queries/figures";
import type { listMentionsOfClaims } from "@/db/queries/mentions";
import type {
  listDerivationsAbove,
  listEventParties,
  listSourceParties,
  listSourcesById,
} from "@/db/queries/provenance";
import type { listSearchNotes } from "@/db/queries/search-notes";
import type { listSlugs } from "@/db/queries/slugs";
import type { listVerdicts } from "@/db/queries/verdicts";
import type { WordingComparison } from "@/domain/claims/wording";
import { toTold } from "@/domain/claims/wording/difference";
import { interestAtHand } from "@/domain/provenance/interest";
import type {
  CheckedClaim,
  EvidenceView,
  FigureView,
  MentionView,
  PartyView,
  VerdictView,
} from "@/domain/publishing/checked-claim";
import { CREDIBILITIES } from "@/domain/sources/source";
import { originsOf } from "./origins-of";

type Rows<Query extends (...args: never[]) => Promise<unknown>> = Awaited<
  ReturnType<Query>
>;

/** All that was read for a set of claims, to be sorted out claim by claim. */
export type Gathered = {
  claims: Rows<typeof listClaimsById>;
  evidence: Rows<typeof listEvidence>;
  derivations: Rows<typeof listDerivationsAbove>;
  sources: Rows<typeof listSourcesById>;
  sourceParties: Rows<typeof listSourceParties>;
  eventParties: Rows<typeof listEventParties>;
  figures: Rows<typeof listFiguresOfClaims>;
  figureTerms: Rows<typeof listFigureTerms>;
  mentions: Rows<typeof listMentionsOfClaims>;
  wordings: WordingComparison[];
  verdicts: Rows<typeof listVerdicts>;
  searchNotes: Rows<typeof listSearchNotes>;
  slugs: Rows<typeof listSlugs>;
};

/** One claim's whole check out of what was read. */
export function toCheckedClaim(
  claim: ClaimRow,
  gathered: Gathered,
): CheckedClaim {
  const own = <Item extends { claimId: string | null }>(items: Item[]) =>
    items.filter((item) => item.claimId === claim.id);
  const evidence = own(gathered.evidence);
  const bearing = (stance: EvidenceView["stance"]) =>
    evidence.filter((item) => item.stance === stance);
  return {
    id: claim.id,
    slug: gathered.slugs.find((s) => s.subjectId === claim.id)?.slug ?? null,
    statement: claim.statement,
    language: claim.language,
    originalWording: claim.originalWording,
    originalLanguage: claim.originalLanguage,
    kind: claim.kind,
    state: claim.state,
    revision: claim.revision,
    claimant: claimantOf(claim, gathered),
    event: eventOf(claim),
    verdict: currentVerdict(claim, own(gathered.verdicts)),
    mentions: own(gathered.mentions).map((mention) =>
      toMention(mention, gathered.wordings),
    ),
    evidence: evidence.map((item) => toEvidence(item, claim, gathered)),
    origins: {
      supports: originsOf(claim, bearing("supports"), gathered),
      contradicts: originsOf(claim, bearing("contradicts"), gathered),
    },
    figures: own(gathered.figures).map((figure) => toFigure(figure, gathered)),
    searchNotes: own(gathered.searchNotes).map((note) => ({
      id: note.id,
      kind: note.kind,
      where: note.where,
      at: note.lookedAt.toISOString(),
      how: note.how,
      outcome: note.outcome,
      by: note.writtenBy,
    })),
  };
}

function eventOf(claim: ClaimRow): CheckedClaim["event"] {
  const { eventId: id, eventName: name, eventKind: kind } = claim;
  if (!id || !name) return null;
  return kind ? { id, name, kind } : { id, name };
}

function claimantOf(claim: ClaimRow, gathered: Gathered): PartyView | null {
  const { claimantName, claimantKind, claimantInterest } = claim;
  if (!claimantName || !claimantKind || !claimantInterest) return null;
  const listed = gathered.eventParties.find(
    (party) =>
      party.eventId === claim.eventId && party.partyId === claim.claimantId,
  );
  return {
    name: claimantName,
    kind: claimantKind,
    interest: listed?.interest ?? claimantInterest,
    url: claim.claimantUrl,
  };
}

/**
 * The verdict that stands on the claim's own revision: countersigned, or
 * still before a colleague. One on an earlier revision counts for nothing.
 */
function currentVerdict(
  claim: ClaimRow,
  verdicts: Gathered["verdicts"],
): VerdictView | null {
  const standing = verdicts.find(
    (verdict) =>
      verdict.claimRevision === claim.revision &&
      (verdict.status === "countersigned" || verdict.status === "proposed"),
  );
  if (!standing) return null;
  const signed = standing.status === "countersigned";
  return {
    id: standing.id,
    attribution: standing.attribution,
    rating: standing.rating,
    rationale: standing.rationale,
    claimRevision: standing.claimRevision,
    proposedBy: standing.proposedByName,
    proposedAt: standing.proposedAt.toISOString(),
    countersignedBy: signed ? standing.decidedByName : null,
    countersignedAt: signed
      ? (standing.decidedAt?.toISOString() ?? null)
      : null,
    overrideReason: standing.overrideReason,
  };
}

function toMention(
  row: Gathered["mentions"][number],
  wordings: WordingComparison[],
): MentionView {
  const { claimId: _claim, versionId: _version, ...shown } = row;
  const { continues: _continues, createdAt: _at, ...mention } = shown;
  const wording = wordings.find(({ mentionId }) => mentionId === row.id);
  const differences = wording?.differences.map(toTold) ?? [];
  return { ...mention, outlet: mention.outlet ?? "", differences };
}

function toEvidence(
  item: Gathered["evidence"][number],
  claim: ClaimRow,
  gathered: Gathered,
): EvidenceView {
  const { source } = item;
  return {
    id: item.id,
    stance: item.stance,
    excerpt: item.excerpt,
    locator: item.locator,
    credibility: CREDIBILITIES.find((c) => c === item.credibility) ?? 6,
    note: item.note,
    source: {
      id: source.id,
      title: source.title,
      type: source.type,
      publisher: publisherOf(item, claim, gathered),
      author: source.author,
      url: source.url,
      publishedAt: source.publishedAt,
      language: source.language,
      reliability: source.reliability,
      primary: source.isPrimary,
      confidential: source.confidential,
    },
    snapshot: item.snapshot && {
      ...item.snapshot,
      capturedAt: item.snapshot.capturedAt.toISOString(),
    },
  };
}

function publisherOf(
  item: Gathered["evidence"][number],
  claim: ClaimRow,
  gathered: Gathered,
): PartyView | null {
  const parties = gathered.sourceParties.filter(
    (party) => party.sourceId === item.sourceId,
  );
  const publisher =
    parties.find((party) => party.role === "publisher") ?? parties[0];
  if (!publisher) return null;
  const word = item.interest && {
    interest: item.interest,
    reason: item.interestReason ?? "",
  };
  const inEvent = gathered.eventParties.filter(
    (party) => party.eventId === claim.eventId,
  );
  const at = interestAtHand([publisher], inEvent, word || null);
  return {
    name: publisher.name,
    kind: publisher.kind,
    interest: at.interest ?? publisher.usualInterest,
    url: publisher.url,
  };
}

function toFigure(
  row: Gathered["figures"][number],
  gathered: Gathered,
): FigureView {
  const { claimId: _claim, ...figure } = row;
  const terms = gathered.figureTerms.filter((t) => t.figureId === row.id);
  return { ...figure, formula: terms.length > 0 ? sayFormula(terms) : null };
}

/** A sum as people write it: "12 − 3". */
function sayFormula(terms: Gathered["figureTerms"]): string {
  // Sorted by sign the other way round: what is added comes first.
  return terms
    .toSorted((a, b) => b.sign - a.sign)
    .map(({ sign, low, high }, i) => {
      const number = String(low ?? high ?? "");
      if (i === 0) return sign < 0 ? `−${number}` : number;
      return `${sign < 0 ? "−" : "+"} ${number}`;
    })
    .join(" ");
}

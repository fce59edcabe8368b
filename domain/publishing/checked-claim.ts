import type { Rights } from "@/domain/articles/version";
import type { ClaimKind, ClaimState } from "@/domain/claims/claim";
import type { ToldDifference } from "@/domain/claims/wording/difference";
import type { FigureValue } from "@/domain/figures/figure";
import type { Interest, PartyKind } from "@/domain/people/party";
import type {
  DerivationEdge,
  OriginCount,
  ProvenanceSource,
} from "@/domain/provenance/origin";
import type { EventKind } from "@/domain/provenance/say-origins";
import type {
  Credibility,
  Reliability,
  SourceType,
  Stance,
} from "@/domain/sources/source";
import type { Attribution } from "@/domain/verdicts/verdict";

/** An entry of the desk's rating scale as documents print it. */
export type RatingView = {
  key: string;
  label: string;
  /** One of the marks of the scale (✓ ≠ ? ◐ ✕ or the newsroom's own). */
  mark: string;
  tone: "green" | "amber" | "slate" | "orange" | "red";
  /** Place on the published 1…n scale, nearer n = truer; null when off it. */
  value: number | null;
};

/** Dates in documents are ISO 8601 strings in UTC; people are names. */
export type VerdictView = {
  id: string;
  attribution: Attribution;
  rating: RatingView;
  rationale: string;
  claimRevision: number;
  proposedBy: string;
  proposedAt: string;
  countersignedBy: string | null;
  countersignedAt: string | null;
  /** Why the newsroom's evidence policy was set aside; published if so. */
  overrideReason: string | null;
};

export type PartyView = {
  name: string;
  kind: PartyKind;
  interest: Interest;
  url: string | null;
};

export type SourceView = {
  id: string;
  title: string;
  type: SourceType;
  publisher: PartyView | null;
  author: string | null;
  url: string | null;
  publishedAt: string | null;
  language: string | null;
  reliability: Reliability;
  primary: boolean;
  /** Redacted outside the desk: counted and hashed, never named. */
  confidential: boolean;
};

export type SnapshotView = {
  sha256: string;
  mediaType: string;
  bytes: number;
  capturedAt: string;
};

export type EvidenceView = {
  id: string;
  source: SourceView;
  stance: Stance;
  excerpt: string;
  locator: string | null;
  credibility: Credibility;
  note: string | null;
  snapshot: SnapshotView | null;
};

/** A mention as others may see it: the quotation in its nearest context. */
export type MentionView = {
  id: string;
  articleId: string;
  articleTitle: string;
  outlet: string;
  url: string | null;
  publishedAt: string | null;
  language: string;
  rights: Rights;
  versionN: number;
  versionSha256: string;
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
  /**
   * What it changes in the words of the claim's first mention, which has none.
   * Left out of editions made before this was kept.
   */
  differences?: ToldDifference[] | undefined;
};

export type FigureView = FigureValue & {
  id: string;
  exactWords: string;
  place: string | null;
  timeFrom: string | null;
  timeTo: string | null;
  asOf: string | null;
  statedBy: string | null;
  cumulative: boolean;
  derived: boolean;
  /** For a derived figure, its sum in words ("12 − 3"). */
  formula: string | null;
};

export type SearchNoteView = {
  id: string;
  kind: "search" | "request_for_comment";
  where: string;
  at: string;
  how: string;
  outcome: string;
  by: string;
};

/** A source of the graph; a confidential one is drawn without its name. */
export type OriginsSource = ProvenanceSource & { confidential: boolean };

/** What evidence comes down to, with all a drawing of it needs. */
export type OriginsView = {
  count: OriginCount;
  /** Every source of the graph, the counted documents and what they repeat. */
  sources: OriginsSource[];
  documentIds: string[];
  derivations: DerivationEdge[];
};

/** One claim with its whole check: what every document about it is made of. */
export type CheckedClaim = {
  id: string;
  slug: string | null;
  statement: string;
  language: string;
  originalWording: string | null;
  originalLanguage: string | null;
  kind: ClaimKind;
  state: ClaimState;
  revision: number;
  claimant: PartyView | null;
  /** Its kind is left out where the desk has not said it. */
  event: { id: string; name: string; kind?: EventKind | undefined } | null;
  verdict: VerdictView | null;
  mentions: MentionView[];
  evidence: EvidenceView[];
  /** Origins of all that supports the claim, and of all that contradicts it. */
  origins: { supports: OriginsView; contradicts: OriginsView };
  figures: FigureView[];
  searchNotes: SearchNoteView[];
};

/** Where the newsroom's history stood when a document was made. */
export type LedgerHead = { seq: number; hash: string; at: string };

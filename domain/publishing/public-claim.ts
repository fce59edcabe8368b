import type { Reliability, SourceType } from "@/domain/sources/source";
import type {
  CheckedClaim,
  EvidenceView,
  MentionView,
  SearchNoteView,
  SnapshotView,
  SourceView,
  VerdictView,
} from "./checked-claim";

/** A verdict with both of its signatures: the only kind the public sees. */
export type SignedVerdict = Omit<
  VerdictView,
  "countersignedBy" | "countersignedAt"
> & { countersignedBy: string; countersignedAt: string };

/** A source that stays unnamed: how good it is, and that it exists. */
export type ConfidentialSource = {
  id: string;
  confidential: true;
  type: SourceType;
  reliability: Reliability;
  primary: boolean;
  /**
   * SHA-256 of the hidden evidence, its random ids included: nobody can
   * guess it, and the newsroom can show later what it had.
   */
  digest: string;
};

export type NamedSource = Omit<SourceView, "confidential"> & {
  confidential: false;
};

export type PublicSource = NamedSource | ConfidentialSource;

/** Evidence as published; of a confidential source neither words nor copy. */
export type PublicEvidence = Pick<
  EvidenceView,
  "id" | "stance" | "credibility" | "locator"
> & {
  source: PublicSource;
  excerpt: string | null;
  snapshot: SnapshotView | null;
};

/** A quotation in its nearest context; `cut` where law and courtesy shorten it. */
export type PublicMention = Omit<MentionView, "articleId"> & { cut: boolean };

export type PublicSearchNote = Omit<SearchNoteView, "by">;

/** A checked claim reduced to what any reader may see. */
export type PublicClaim = Omit<
  CheckedClaim,
  "slug" | "state" | "verdict" | "mentions" | "evidence" | "searchNotes"
> & {
  verdict: SignedVerdict;
  mentions: PublicMention[];
  evidence: PublicEvidence[];
  searchNotes: PublicSearchNote[];
};

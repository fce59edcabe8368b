import type { SummaryBlock } from "@/domain/summaries/summary-block";
import type { CorrectionKind } from "@/domain/verdicts/verdict";
import { canonicalJson } from "@/lib/canonical-json";
import { sha256 } from "@/lib/hash";
import type { LedgerHead } from "./checked-claim";
import type { CitedClaim } from "./cited-claim";
import type { Publisher, ScaleBounds } from "./newsroom-view";
import type { PublicClaim } from "./public-claim";
import type { PublicLedger } from "./public-ledger";

/** What a person did for an edition. */
export const EDITION_PARTS = [
  "proposed",
  "countersigned",
  "wrote",
  "published",
] as const;
export type EditionPart = (typeof EDITION_PARTS)[number];

export type EditionSigner = { name: string; part: EditionPart; at: string };

/** Why an edition replaced the one before it; `note` is for the public. */
export type EditionCorrection = {
  kind: CorrectionKind;
  note: string;
  /** What was said before and what is said now, where words can show it. */
  before: string | null;
  after: string | null;
  /** Left out of editions made before corrections were countersigned. */
  signedBy?: { proposed: string; countersigned: string } | undefined;
};

/** One line of a history of editions; the first has no correction. */
export type EditionEntry = {
  n: number;
  publishedAt: string;
  correction: EditionCorrection | null;
  /** Of the page's bytes; null in the edition itself, which can't hold it. */
  sha256: string | null;
};

/** What every edition carries, whatever it is an edition of. */
export type EditionHead = {
  n: number;
  slug: string;
  publishedAt: string;
  /** When edition 1 of this slug came out. */
  firstPublishedAt: string;
  publisher: Publisher;
  signedBy: EditionSigner[];
  ledgerHead: LedgerHead;
  /** Every edition up to this one, this one last. */
  history: EditionEntry[];
  /** A warning shown before distressing matter; null where none is needed. */
  contentNotice: string | null;
};

export type ClaimEdition = EditionHead & {
  kind: "claim";
  claim: PublicClaim;
  /** Ends of the numeric scale the rating is on; null where there is none. */
  scale: ScaleBounds | null;
  /**
   * The event's figures that were public when this edition came out. Left out
   * where the claim's stand alone, and of editions made before it was kept.
   */
  eventLedger?: PublicLedger | undefined;
};

export type SummaryEdition = EditionHead & {
  kind: "summary";
  title: string;
  standfirst: string | null;
  language: string;
  blocks: SummaryBlock[];
  /** Every claim cited, in the order of its first citation. */
  claims: CitedClaim[];
};

export type Edition = ClaimEdition | SummaryEdition;

/**
 * An edition as it is kept, at the address that its subject has now: the one
 * it was published under may have been given up since.
 */
export function editionAt<Of extends Edition = Edition>(
  json: string,
  slug: string,
): Of {
  return { ...(JSON.parse(json) as Of), slug };
}

/** The bytes an edition is for ever: canonical JSON, hashed as UTF-8. */
export function freeze(edition: Edition): { json: string; sha256: string } {
  const json = canonicalJson(edition);
  return { json, sha256: sha256(json) };
}

/** The correction this edition was made for; null for a first edition. */
export function correctionOf(edition: EditionHead): EditionCorrection | null {
  return edition.history.at(-1)?.correction ?? null;
}

/** Whether this edition takes back what the ones before it said. */
export function isRetraction(edition: EditionHead): boolean {
  return correctionOf(edition)?.kind === "retraction";
}

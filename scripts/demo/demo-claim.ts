import type { ClaimKind } from "@/domain/claims/claim";
import type { Attribution } from "@/domain/verdicts/verdict";
import type { SourceKey } from "./mali-sources";

export type Outlet = "radio" | "daily";

export type DemoEvidence = {
  source: SourceKey;
  stance: "supports" | "contradicts" | "context";
  excerpt: string;
  locator?: string;
  credibility: number;
  note?: string;
};

/** How far the demo takes a claim. */
export type DemoVerdict = {
  attribution: Attribution;
  rating: string;
  rationale: string;
  reaches: "published" | "approved" | "proposed" | "returned";
  override?: string;
  returnReason?: string;
};

/** A figure of a claim: by the words of one report, or as a sum of others. */
export type DemoFigure = {
  /** Names it for the sums that use it. */
  key: string;
  measure: string;
  population: string;
  place?: string;
} & (
  | {
      in: Outlet;
      words: string;
      n: number;
      bound?: "at_least";
      /** Who states it; the claimant where left out, null for the outlet. */
      by?: null;
    }
  | { sum: [key: string, sign: 1 | -1][] }
);

export type DemoClaim = {
  statement: string;
  kind: ClaimKind;
  claimant: "army" | "government" | "observers";
  /** The words that make the claim, by report. */
  words: Partial<Record<Outlet, string>>;
  figures?: DemoFigure[];
  evidence: DemoEvidence[];
  searchNote?: { where: string; how: string; outcome: string };
  asked?: { where: string; how: string; outcome: string };
  verdict?: DemoVerdict;
};

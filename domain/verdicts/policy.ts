import type { ClaimKind } from "@/domain/claims/claim";
import type { OriginCount } from "@/domain/provenance/origin";
import type { Stance } from "@/domain/sources/source";

/** What evidence a rating needs, for one kind of claim or (null) for any. */
export type EvidencePolicy = {
  claimKind: ClaimKind | null;
  ratingKey: string;
  minOrigins: number;
  /** At least one of the origins is no party to the event. */
  independentOfParties: boolean;
  /** At least one piece of evidence is a primary document. */
  primaryDocument: boolean;
  /** A saved copy; of the primary document, where one is needed. */
  snapshot: boolean;
  /** Someone asked the claimant, or whoever is spoken of, for comment. */
  requestForComment: boolean;
};

/** What stands behind a verdict, as far as policies ask. */
export type PolicyFacts = {
  /** Of the evidence that the rating rests on: see `stancesBehind`. */
  origins: Pick<OriginCount, "origins" | "independentOfParties">;
  /** The same evidence, piece by piece. */
  evidence: readonly { primary: boolean; hasSnapshot: boolean }[];
  requestForComment: boolean;
};

/** One thing that a policy asks for and the evidence lacks. */
export type Finding = {
  rule: "origins" | "independent" | "primary" | "snapshot" | "comment";
  needed: number;
  found: number;
};

/** The policy for a claim and rating: its kind's own, else the one for any. */
export function policyFor(
  policies: readonly EvidencePolicy[],
  claimKind: ClaimKind,
  ratingKey: string,
): EvidencePolicy | undefined {
  const forRating = policies.filter((one) => one.ratingKey === ratingKey);
  const forKind = forRating.find((one) => one.claimKind === claimKind);
  return forKind ?? forRating.find((one) => one.claimKind === null);
}

/** What the evidence lacks of what the policy asks; empty when it is met. */
export function checkPolicy(
  policy: EvidencePolicy,
  facts: PolicyFacts,
): Finding[] {
  const { evidence, origins } = facts;
  const primary = evidence.filter((piece) => piece.primary);
  const toSave = policy.primaryDocument ? primary : evidence;
  const saved = toSave.filter((piece) => piece.hasSnapshot);
  const asked = facts.requestForComment ? 1 : 0;
  // Of no origin at all it can't be said that each is a party's.
  const none = policy.minOrigins > 0 && origins.origins === 0;
  const independent = policy.independentOfParties && !none;
  const found: [Finding["rule"], number | boolean, number][] = [
    ["origins", policy.minOrigins, origins.origins],
    ["independent", independent, origins.independentOfParties],
    ["primary", policy.primaryDocument, primary.length],
    ["snapshot", policy.snapshot, saved.length],
    ["comment", policy.requestForComment, asked],
  ];
  return found
    .map(([rule, needed, count]) => ({
      rule,
      needed: Number(needed),
      found: count,
    }))
    .filter((finding) => finding.found < finding.needed);
}

/**
 * Which evidence a rating rests on, by its place on the published scale from
 * `worst` to `best`: above the middle what supports the claim, at the very
 * end what contradicts it, in between also the context that the words leave
 * out. A rating off the scale, or in the middle, rests on both sides.
 */
export function stancesBehind(
  value: number | null,
  scale: { worst: number; best: number },
): Stance[] {
  const middle = (scale.worst + scale.best) / 2;
  if (value === null || value === middle) return ["supports", "contradicts"];
  if (value > middle) return ["supports"];
  return value <= scale.worst ? ["contradicts"] : ["contradicts", "context"];
}

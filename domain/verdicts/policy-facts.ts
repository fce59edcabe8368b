import { countOrigins } from "@/domain/provenance/count-origins";
import type {
  DerivationEdge,
  ProvenanceSource,
} from "@/domain/provenance/origin";
import type { Stance } from "@/domain/sources/source";
import { type PolicyFacts, stancesBehind } from "./policy";

/** One piece of evidence as policies see it. */
export type PolicyEvidence = {
  sourceId: string;
  stance: Stance;
  primary: boolean;
  hasSnapshot: boolean;
};

/** All that was gathered on one claim. */
export type Gathered = {
  evidence: readonly PolicyEvidence[];
  /** The sources of the evidence with all that they derive from. */
  sources: readonly ProvenanceSource[];
  derivations: readonly DerivationEdge[];
  requestForComment: boolean;
};

/**
 * What of all that was gathered stands behind a rating: only evidence of the
 * stances that the rating rests on, so that what contradicts a claim never
 * helps to verify it.
 */
export function policyFacts(
  ratingValue: number | null,
  scale: { worst: number; best: number },
  gathered: Gathered,
): PolicyFacts {
  const stances = stancesBehind(ratingValue, scale);
  const evidence = gathered.evidence.filter((piece) =>
    stances.includes(piece.stance),
  );
  const origins = countOrigins(
    evidence.map((piece) => piece.sourceId),
    gathered.sources,
    gathered.derivations,
  );
  const { requestForComment } = gathered;
  return { origins, evidence, requestForComment };
}

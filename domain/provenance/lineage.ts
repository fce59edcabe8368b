import type { DerivationEdge } from "./origin";

/** Some sources with all that they derive from, and how. */
export type Lineage = { sourceIds: string[]; derivations: DerivationEdge[] };

/**
 * Prepares the derivations of a library once, to cut out of it the lineage of
 * the few documents of one claim, and of many claims one after the other.
 */
export function lineages(
  derivations: readonly DerivationEdge[],
): (documentIds: readonly string[]) => Lineage {
  const from = Map.groupBy(derivations, (edge) => edge.childId);
  const briefings = derivations.filter(
    (edge) => edge.relation === "same_briefing_as",
  );
  const across = Map.groupBy(briefings, (edge) => edge.parentId);
  return (documentIds) => {
    const reached = new Set(documentIds);
    const kept = new Set<DerivationEdge>();
    // A set may grow while it is walked.
    for (const id of reached) {
      for (const edge of [...(from.get(id) ?? []), ...(across.get(id) ?? [])]) {
        kept.add(edge);
        reached.add(edge.childId).add(edge.parentId);
      }
    }
    return { sourceIds: [...reached], derivations: [...kept] };
  };
}

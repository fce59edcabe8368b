import type { DerivationEdge } from "./origin";

/**
 * What one piece of evidence says of its source in the claim at hand: of the
 * sources that it is known to repeat, those that it doesn't repeat here. An
 * article may quote one communiqué for one claim and a witness for another.
 */
export type Bearing = {
  sourceId: string;
  notRepeating: readonly string[];
};

/**
 * The derivations that bear on a claim: all but those that every piece of
 * evidence from the repeating source leaves out. One that was learnt since
 * bears on it too, until somebody says otherwise; a briefing always does.
 */
export function bearingOn(
  derivations: readonly DerivationEdge[],
  evidence: readonly Bearing[],
): readonly DerivationEdge[] {
  const leftOut = leftOutBy(evidence);
  if (leftOut.size === 0) return derivations;
  return derivations.filter(
    ({ childId, parentId, relation }) =>
      relation === "same_briefing_as" || !leftOut.get(childId)?.has(parentId),
  );
}

/** By source, what all evidence from it leaves out. */
function leftOutBy(
  evidence: readonly Bearing[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const leftOut = new Map<string, Set<string>>();
  for (const { sourceId, notRepeating } of evidence) {
    const before = leftOut.get(sourceId);
    const here = notRepeating.filter((id) => before?.has(id) ?? true);
    leftOut.set(sourceId, new Set(here));
  }
  for (const [sourceId, parents] of leftOut) {
    if (parents.size === 0) leftOut.delete(sourceId);
  }
  return leftOut;
}

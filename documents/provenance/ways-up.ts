import type { DerivationEdge } from "@/domain/provenance/origin";
import type { Relation } from "@/domain/sources/source";

/** How a document rests on an origin: directly, or through other sources. */
export type WayUp = {
  relation: Relation;
  /** The sources in between, from the document on; none if it is direct. */
  through: string[];
};

type Step = { from: string; relation: Relation };

/** Finds the shortest way from a document up to any of some origins. */
export function waysUp(
  derivations: readonly DerivationEdge[],
): (documentId: string, originIds: ReadonlySet<string>) => WayUp {
  const next = Map.groupBy(bothWays(derivations), (edge) => edge.childId);
  return (documentId, originIds) => {
    const cameBy = new Map<string, Step | null>([[documentId, null]]);
    // A map may grow while it is walked, so this goes breadth first.
    for (const id of cameBy.keys()) {
      if (id !== documentId && originIds.has(id)) return retrace(id, cameBy);
      for (const { parentId, relation } of next.get(id) ?? []) {
        if (!cameBy.has(parentId)) cameBy.set(parentId, { from: id, relation });
      }
    }
    // A briefing's own document, when the other sources are documents too.
    return { relation: "same_briefing_as", through: [] };
  };
}

/**
 * A briefing can be walked across from either side. The order is fixed, so
 * that of two ways as short it is always the same that is told.
 */
function bothWays(derivations: readonly DerivationEdge[]): DerivationEdge[] {
  return derivations
    .flatMap((edge) =>
      edge.relation === "same_briefing_as"
        ? [edge, { ...edge, childId: edge.parentId, parentId: edge.childId }]
        : [edge],
    )
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function sortKey({ parentId, relation }: DerivationEdge): string {
  return `${parentId} ${relation}`;
}

function retrace(
  origin: string,
  cameBy: ReadonlyMap<string, Step | null>,
): WayUp {
  const through: string[] = [];
  let relation: Relation = "same_briefing_as";
  for (let step = cameBy.get(origin); step; step = cameBy.get(step.from)) {
    relation = step.relation;
    through.push(step.from);
  }
  // The last step back is the document itself.
  return { relation, through: through.slice(0, -1).reverse() };
}

import "server-only";

import type { ClaimRow } from "@/db/queries/claims";
import { countOrigins } from "@/domain/provenance/count-origins";
import { interestAtHand, speaksForParty } from "@/domain/provenance/interest";
import type { DerivationEdge } from "@/domain/provenance/origin";
import type {
  OriginsSource,
  OriginsView,
} from "@/domain/publishing/checked-claim";
import type { Gathered } from "./to-checked-claim";

/** What some of a claim's evidence comes down to, with the graph to draw it. */
export function originsOf(
  claim: ClaimRow,
  evidence: Gathered["evidence"],
  gathered: Gathered,
): OriginsView {
  const documentIds = [...new Set(evidence.map((item) => item.sourceId))];
  const derivations = edgesAbove(documentIds, gathered.derivations);
  const ids = new Set(documentIds);
  for (const { childId, parentId } of derivations)
    ids.add(childId).add(parentId);
  const sources = gathered.sources
    .filter((source) => ids.has(source.id))
    .map((source): OriginsSource => {
      const partyToEvent = isParty(source.id, { claim, evidence, gathered });
      return { ...source, partyToEvent };
    });
  const count = countOrigins(documentIds, sources, derivations);
  return { count, sources, documentIds, derivations };
}

function isParty(
  sourceId: string,
  at: { claim: ClaimRow; evidence: Gathered["evidence"]; gathered: Gathered },
): boolean {
  const said = at.evidence.find(
    (item) => item.sourceId === sourceId && item.interest,
  );
  const word = said?.interest
    ? { interest: said.interest, reason: said.interestReason ?? "" }
    : null;
  const parties = at.gathered.sourceParties.filter(
    (party) => party.sourceId === sourceId,
  );
  const inEvent = at.gathered.eventParties.filter(
    (party) => party.eventId === at.claim.eventId,
  );
  return speaksForParty(interestAtHand(parties, inEvent, word));
}

/** The edges that lead up from some sources, briefings to both sides. */
function edgesAbove(
  documentIds: string[],
  all: readonly DerivationEdge[],
): DerivationEdge[] {
  const from = new Map<string, DerivationEdge[]>();
  const join = (id: string, edge: DerivationEdge) =>
    from.set(id, [...(from.get(id) ?? []), edge]);
  for (const edge of all) {
    join(edge.childId, edge);
    if (edge.relation === "same_briefing_as") join(edge.parentId, edge);
  }
  const found = new Set<DerivationEdge>();
  const seen = new Set(documentIds);
  const waiting = [...documentIds];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const edge of from.get(id) ?? []) {
      found.add(edge);
      for (const next of [edge.childId, edge.parentId]) {
        if (seen.has(next)) continue;
        seen.add(next);
        waiting.push(next);
      }
    }
  }
  return [...found];
}

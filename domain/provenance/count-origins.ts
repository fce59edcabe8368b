import type {
  DerivationEdge,
  OriginCount,
  OriginGroup,
  ProvenanceSource,
} from "./origin";
import { reachRoots } from "./reach-roots";
import { known, type Strand, weaveStrands } from "./strand";

/**
 * What the documents come down to: their distinct origins, an origin being a
 * source that derives from none, and one briefing with all who were at it
 * one origin. A document that repeats several sources rests on the origins of
 * each. A briefing held or joined by a party to the event is that party's:
 * who else was there heard it from them, so it isn't independent of parties.
 *
 * `sources` holds the documents and all that they derive from; it may hold
 * more. The answer is in an order of its own, whatever the order given: the
 * origin with most documents first, then by title. Takes linear time for all
 * graphs seen in practice, 1/32 of documents × origins at the worst.
 */
export function countOrigins(
  documentIds: readonly string[],
  sources: readonly ProvenanceSource[],
  derivations: readonly DerivationEdge[],
): OriginCount {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const { strands, strandOf } = weaveStrands(byId.keys(), derivations);
  const documents = [...new Set(documentIds)].map((id) => ({
    id,
    strand: known(strandOf, id),
  }));
  documents.sort((a, b) => byTitle(byId.get(a.id), byId.get(b.id)));

  const reach = reachRoots(
    strands,
    documents.map(({ strand }) => strand),
  );
  const repeating = repeaters(derivations);
  const groups = reach.roots.map((root) =>
    groupOf(strands[root], repeating, byId),
  );
  for (const { id, strand } of documents) {
    reach.eachRoot(strand, (root) => groups[root]?.documentIds.push(id));
  }
  return {
    documents: documents.length,
    origins: groups.length,
    independentOfParties: groups.filter((group) => !group.partyToEvent).length,
    groups: inOrder(groups, byId),
  };
}

/** The ids of all sources that repeat another. */
function repeaters(derivations: readonly DerivationEdge[]): Set<string> {
  const directed = derivations.filter((d) => d.relation !== "same_briefing_as");
  return new Set(directed.map((derivation) => derivation.childId));
}

function groupOf(
  strand: Strand | undefined,
  repeating: ReadonlySet<string>,
  byId: ReadonlyMap<string, ProvenanceSource>,
): OriginGroup {
  const members = strand?.memberIds ?? [];
  const first = members.filter((id) => !repeating.has(id));
  return {
    // In a circle, which only broken data has, each repeats another.
    originIds: first.length > 0 ? first : members,
    documentIds: [],
    partyToEvent: members.some((id) => byId.get(id)?.partyToEvent),
  };
}

function inOrder(
  groups: OriginGroup[],
  byId: ReadonlyMap<string, ProvenanceSource>,
): OriginGroup[] {
  const lead = (group: OriginGroup) => byId.get(group.originIds[0] ?? "");
  return groups.sort(
    (a, b) =>
      b.documentIds.length - a.documentIds.length || byTitle(lead(a), lead(b)),
  );
}

/** Orders sources by title and id, the same on every machine. */
function byTitle(
  a: ProvenanceSource | undefined,
  b: ProvenanceSource | undefined,
): number {
  if (!a || !b) return 0;
  if (a.title !== b.title) return a.title < b.title ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

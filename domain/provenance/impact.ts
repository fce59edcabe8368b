import type { Reliability } from "@/domain/sources/source";
import { countOrigins } from "./count-origins";
import { lineages } from "./lineage";
import type { DerivationEdge, OriginCount } from "./origin";
import { known, type Weave, weaveStrands } from "./strand";
import { withoutSource } from "./withdraw";

/** What happened to a source of the library. */
export type SourceChange =
  | { kind: "withdrawn"; sourceId: string }
  | {
      kind: "regraded";
      sourceId: string;
      from: Reliability;
      to: Reliability;
    }
  | { kind: "derives"; derivation: DerivationEdge };

/** The library's sources and who repeats whom, before the change. */
export type Library = {
  sources: readonly { id: string; title: string }[];
  derivations: readonly DerivationEdge[];
};

/** What one claim rests on. */
export type ClaimBasis = {
  claimId: string;
  /** The sources of the evidence that its verdict rests on. */
  documentIds: readonly string[];
  /** Those sources, also behind the documents, that speak for a party. */
  partySourceIds: readonly string[];
  /** Its editions before the public. */
  editionIds: readonly string[];
};

type Counts = Omit<OriginCount, "groups">;

/** What the change does to one claim. */
export type ClaimImpact = {
  claimId: string;
  before: Counts;
  after: Counts;
  /** Whether without the changed source nothing would be left of its basis. */
  restedOnItAlone: boolean;
  editionIds: readonly string[];
};

/**
 * Finds the claims that a change of one source bears on, in the order given:
 * all that have a document which is that source, repeats it, or was at one
 * briefing with it. A withdrawn source takes with it what rested on it alone.
 * Walks the library once, and then only the lineage of the claims it found.
 */
export function impactOf(
  change: SourceChange,
  library: Library,
  claims: readonly ClaimBasis[],
): ClaimImpact[] {
  const ids = library.sources.map((source) => source.id);
  const weave = weaveStrands(ids, library.derivations);
  const changed = changedSource(change);
  const touched = sourcesResting(weave, change);

  const withdrawn = withoutSource(weave, changed);
  const count = counter(library, library.derivations);
  const countWithout = counter(library, withdrawn.derivations);
  const countAfter =
    change.kind === "derives"
      ? counter(library, [...library.derivations, change.derivation])
      : count;
  return claims
    .filter(({ documentIds }) => documentIds.some((id) => touched.has(id)))
    .map((claim) => {
      const left = claim.documentIds.filter(withdrawn.stands);
      const without = countWithout({ ...claim, documentIds: left });
      const { claimId, editionIds } = claim;
      return {
        claimId,
        before: count(claim),
        after: change.kind === "withdrawn" ? without : countAfter(claim),
        restedOnItAlone: without.origins === 0,
        editionIds,
      };
    });
}

/** The source that the change is about; the child where one was found to derive. */
function changedSource(change: SourceChange): string {
  return change.kind === "derives"
    ? change.derivation.childId
    : change.sourceId;
}

/** All sources that are of the changed source's strand or derive from it. */
function sourcesResting(weave: Weave, change: SourceChange): Set<string> {
  const starts = new Set([known(weave.strandOf, changedSource(change))]);
  if (change.kind === "derives") {
    const { parentId, relation } = change.derivation;
    const parent = known(weave.strandOf, parentId);
    // Of two found to be of one briefing, each changes for those who rest on it.
    if (relation === "same_briefing_as") starts.add(parent);
  }
  const resting = new Set<string>();
  weave.strands.forEach(({ memberIds, parents }, i) => {
    if (!starts.has(i) && !parents.some((parent) => starts.has(parent))) return;
    starts.add(i);
    for (const id of memberIds) resting.add(id);
  });
  return resting;
}

/** Counts the origins of one claim after another over the same derivations. */
function counter(
  { sources }: Library,
  derivations: readonly DerivationEdge[],
): (claim: ClaimBasis) => Counts {
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const lineageOf = lineages(derivations);
  return ({ documentIds, partySourceIds }) => {
    const lineage = lineageOf(documentIds);
    const parties = new Set(partySourceIds);
    const needed = lineage.sourceIds.map((id) => ({
      id,
      title: titles.get(id) ?? id,
      partyToEvent: parties.has(id),
    }));
    const { groups: _, ...counts } = countOrigins(
      documentIds,
      needed,
      lineage.derivations,
    );
    return counts;
  };
}

import type { Reliability } from "@/domain/sources/source";
import { type Bearing, bearingOn } from "./bearing";
import { countOrigins } from "./count-origins";
import { lineages } from "./lineage";
import type { DerivationEdge, OriginCount } from "./origin";
import { known, type Weave, weaveStrands } from "./strand";
import { withoutSources } from "./withdraw";

/**
 * What happened to a source of the library; `restored` when a withdrawal, and
 * `parted` when what was said of two sources, turned out not to be so.
 */
export type SourceChange =
  | { kind: "withdrawn"; sourceId: string }
  | { kind: "restored"; sourceId: string }
  | {
      kind: "regraded";
      sourceId: string;
      from: Reliability;
      to: Reliability;
    }
  | { kind: "derives" | "parted"; derivation: DerivationEdge };

/** The library's sources and who repeats whom, before the change. */
export type Library = {
  sources: readonly { id: string; title: string; withdrawn?: boolean }[];
  derivations: readonly DerivationEdge[];
};

/** What one claim rests on. */
export type ClaimBasis = {
  claimId: string;
  /** The sources of the evidence that its verdict rests on. */
  documentIds: readonly string[];
  /** That evidence itself, where any of it narrows what its source repeats. */
  evidence?: readonly Bearing[];
  /** Those sources, also behind the documents, that speak for a party. */
  partySourceIds: readonly string[];
  /** Its editions before the public. */
  editionIds: readonly string[];
};

/** How many origins, and how many of them no party to the event. */
export type Counts = Omit<OriginCount, "groups">;

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
  const { sources, derivations } = library;
  const ids = sources.map((source) => source.id);
  const touched = sourcesResting(weaveStrands(ids, derivations), change);

  const gone = sources.flatMap(({ id, withdrawn }) => (withdrawn ? id : []));
  const goneWithIt = [...gone, changedSource(change)];
  const count = counter(library, derivations, gone);
  const countWithout = counter(library, derivations, goneWithIt);
  const countAfter =
    change.kind === "withdrawn"
      ? countWithout
      : counter(
          library,
          derivationsAfter(change, derivations),
          change.kind === "restored" ? without(gone, change.sourceId) : gone,
        );
  return claims
    .filter(({ documentIds }) => documentIds.some((id) => touched.has(id)))
    .map((claim) => ({
      claimId: claim.claimId,
      before: count(claim),
      after: countAfter(claim),
      restedOnItAlone: countWithout(claim).origins === 0,
      editionIds: claim.editionIds,
    }));
}

function without(ids: readonly string[], leftOut: string): string[] {
  return ids.filter((id) => id !== leftOut);
}

/** What some claims come down to as the library stands, by claim. */
export function countBases(
  library: Library,
  claims: readonly ClaimBasis[],
): Map<string, Counts> {
  const { sources, derivations } = library;
  const gone = sources.flatMap(({ id, withdrawn }) => (withdrawn ? id : []));
  const count = counter(library, derivations, gone);
  return new Map(claims.map((claim) => [claim.claimId, count(claim)]));
}

/** The source that the change is about; the child where a derivation is. */
function changedSource(change: SourceChange): string {
  return "derivation" in change ? change.derivation.childId : change.sourceId;
}

function derivationsAfter(
  change: SourceChange,
  before: readonly DerivationEdge[],
): readonly DerivationEdge[] {
  if (!("derivation" in change)) return before;
  const { kind, derivation } = change;
  if (kind === "derives") return [...before, derivation];
  return before.filter(
    (edge) =>
      edge.childId !== derivation.childId ||
      edge.parentId !== derivation.parentId,
  );
}

/** All sources that are of the changed source's strand or derive from it. */
function sourcesResting(weave: Weave, change: SourceChange): Set<string> {
  const starts = new Set([known(weave.strandOf, changedSource(change))]);
  if ("derivation" in change) {
    const { parentId, relation } = change.derivation;
    const parent = known(weave.strandOf, parentId);
    // Of two of one briefing or not, each changes for those who rest on it.
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
  withdrawnIds: readonly string[],
): (claim: ClaimBasis) => Counts {
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const withdrawn = new Set(withdrawnIds);
  const lineageOf = lineages(derivations);
  return ({ documentIds, partySourceIds, evidence = [] }) => {
    const whole = lineageOf(documentIds);
    const bearing = bearingOn(whole.derivations, evidence);
    const lineage =
      bearing === whole.derivations ? whole : lineages(bearing)(documentIds);
    const left = withoutSources(lineage, withdrawn);
    const parties = new Set(partySourceIds);
    const needed = lineage.sourceIds.filter(left.stands).map((id) => ({
      id,
      title: titles.get(id) ?? id,
      partyToEvent: parties.has(id),
    }));
    const { groups: _, ...counts } = countOrigins(
      documentIds.filter(left.stands),
      needed,
      left.derivations,
    );
    return counts;
  };
}

import type { DerivationEdge } from "./origin";
import { type Strand, type Weave, weaveStrands } from "./strand";

/** Some sources and who of them repeats whom. */
export type Graph = {
  sourceIds: readonly string[];
  derivations: readonly DerivationEdge[];
};

/** What is left standing once some sources are taken away. */
export type Standing = {
  stands: (sourceId: string) => boolean;
  derivations: readonly DerivationEdge[];
};

/**
 * Takes sources out of a graph, and with them all that rested on them alone:
 * a copy of what was withdrawn doesn't become an origin of its own. What
 * others of their briefings are known to come from, they still come from.
 * Whatever is left untouched keeps its derivations as they were given.
 */
export function withoutSources(
  { sourceIds, derivations }: Graph,
  withdrawn: ReadonlySet<string>,
): Standing {
  if (!sourceIds.some((id) => withdrawn.has(id))) {
    return { stands: () => true, derivations };
  }
  const weave = weaveStrands(sourceIds, derivations);
  const members = membersLeft(weave, withdrawn);
  const standing = new Set(members.flat());
  const stands = (id: string) => standing.has(id);
  const kept = derivations.filter(
    ({ childId, parentId }) => stands(childId) && stands(parentId),
  );
  return { stands, derivations: [...kept, ...mended(weave, members)] };
}

/** Who of each strand is left; parents come first, so each knows of its own. */
function membersLeft(
  { strands }: Weave,
  withdrawn: ReadonlySet<string>,
): string[][] {
  const members: string[][] = [];
  strands.forEach(({ memberIds, parents }, i) => {
    const held =
      parents.length === 0 || parents.some((p) => members[p]?.length);
    members[i] = held ? memberIds.filter((id) => !withdrawn.has(id)) : [];
  });
  return members;
}

/** Derivations in place of those that went with a member of a briefing. */
function mended({ strands }: Weave, members: string[][]): DerivationEdge[] {
  const lost = (i: number) =>
    members[i]?.length !== strands[i]?.memberIds.length;
  return strands.flatMap(({ parents }, i) => {
    const left = parents.filter((p) => members[p]?.length);
    if (![i, ...left].some(lost)) return [];
    return edgesOf(
      members[i] ?? [],
      left.map((p) => members[p]?.[0] ?? ""),
    );
  });
}

/** A strand's own edges again: one briefing, and what its first derives from. */
function edgesOf(
  [first, ...others]: Strand["memberIds"],
  origins: readonly string[],
): DerivationEdge[] {
  if (first === undefined) return [];
  return [
    ...others.map((childId) => ({
      childId,
      parentId: first,
      relation: "same_briefing_as" as const,
    })),
    ...origins.map((parentId) => ({
      childId: first,
      parentId,
      relation: "quotes" as const,
    })),
  ];
}

import type { DerivationEdge } from "./origin";
import type { Strand, Weave } from "./strand";

/** What is left standing once a source is taken away. */
export type Standing = {
  stands: (sourceId: string) => boolean;
  derivations: DerivationEdge[];
};

/**
 * Takes one source out of a graph, and with it all that rested on it alone:
 * a copy of what was withdrawn doesn't become an origin of its own. What
 * others of its briefing are known to come from, they still come from.
 */
export function withoutSource(weave: Weave, sourceId: string): Standing {
  const members: string[][] = [];
  const derivations: DerivationEdge[] = [];
  // Parents come first, so each strand knows which of them still stand.
  weave.strands.forEach((strand, i) => {
    const parents = strand.parents.filter((p) => members[p]?.length);
    const cutOff = strand.parents.length > 0 && parents.length === 0;
    const left = strand.memberIds.filter((id) => id !== sourceId);
    members[i] = cutOff ? [] : left;
    const origins = parents.map((p) => members[p]?.[0] ?? "");
    derivations.push(...edgesOf(members[i], origins));
  });
  const standing = new Set(members.flat());
  return { stands: (id) => standing.has(id), derivations };
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

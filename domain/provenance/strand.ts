import { componentsOf } from "./components";
import type { DerivationEdge } from "./origin";

/**
 * Sources that count as one: most often one source alone, else those of one
 * briefing. What one of them derives from, all of them derive from: the
 * briefing is known to have a source of its own.
 */
export type Strand = {
  /** The sources of the strand, in order of id. */
  memberIds: string[];
  /** The strands it derives from, each before it in the list. */
  parents: number[];
};

/** All sources as strands, whatever derives coming after what it repeats. */
export type Weave = {
  strands: Strand[];
  strandOf: ReadonlyMap<string, number>;
};

/**
 * Gathers sources into strands, in linear time. A briefing joins its sources
 * both ways, so that those which reach each other are one; should the data
 * hold a circle after all, its sources are one too and nothing is counted
 * twice. Throws when a derivation names a source that isn't given: an origin
 * left out would silently make more of less.
 */
export function weaveStrands(
  sourceIds: Iterable<string>,
  derivations: readonly DerivationEdge[],
): Weave {
  const ids = [...new Set(sourceIds)];
  const number = new Map(ids.map((id, index) => [id, index]));
  const next = ids.map((): number[] => []);
  for (const { childId, parentId, relation } of derivations) {
    const child = known(number, childId);
    const parent = known(number, parentId);
    next[child]?.push(parent);
    if (relation === "same_briefing_as") next[parent]?.push(child);
  }
  const component = componentsOf(next);
  return {
    strands: gather(ids, next, component),
    strandOf: new Map(ids.map((id, i) => [id, component[i] as number])),
  };
}

/** The number kept for `id`; throws when the source isn't there. */
export function known(numbers: ReadonlyMap<string, number>, id: string) {
  const found = numbers.get(id);
  if (found === undefined) throw new Error(`Source ${id} is not in the graph`);
  return found;
}

/** Turns node-to-node steps into strands with distinct parents. */
function gather(
  ids: readonly string[],
  next: readonly (readonly number[])[],
  component: readonly number[],
): Strand[] {
  const strands: Strand[] = [];
  const parents: Set<number>[] = [];
  ids.forEach((id, node) => {
    const own = component[node] as number;
    strands[own] ??= { memberIds: [], parents: [] };
    strands[own].memberIds.push(id);
    parents[own] ??= new Set();
    for (const target of next[node] ?? []) {
      const reached = component[target] as number;
      if (reached !== own) parents[own].add(reached);
    }
  });
  strands.forEach((strand, own) => {
    strand.memberIds.sort();
    strand.parents = [...(parents[own] ?? [])].sort((a, b) => a - b);
  });
  return strands;
}

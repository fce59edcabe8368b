import { known, type Weave, weaveStrands } from "@/domain/provenance/strand";
import type { OriginsView } from "@/domain/publishing/checked-claim";
import { collapse } from "./collapse";

/** Something drawn: a document above, an origin below, a relay in between. */
export type DrawnNode = {
  key: string;
  kind: "document" | "relay" | "origin";
  /** Several when they were at one briefing, or when it stands for many. */
  sourceIds: string[];
  /** How many nodes it stands for where there is no room; 0 for itself. */
  more: number;
  partyToEvent: boolean;
  /** 0 for documents, the highest for origins. */
  layer: number;
};

/** `from` rests on `to`, which is always in a lower row of the drawing. */
export type DrawnLink = { from: string; to: string };

export type DrawnGraph = { nodes: DrawnNode[]; links: DrawnLink[] };

/** Relays that repeat relays: more rows than these are drawn as one. */
const MOST_RELAY_LAYERS = 3;

/**
 * What is drawn of a claim's origins: every document once, in the order of
 * the count, every origin, and what lies between. A document that others
 * repeat, or that is an origin itself, is linked to its own place below.
 * Rows with more than `most` nodes end in one that stands for the rest.
 */
export function drawnGraph(view: OriginsView, most: number): DrawnGraph {
  const ids = view.sources.map((source) => source.id);
  const weave = weaveStrands(ids, view.derivations);
  const documents = new Set(
    view.count.groups.flatMap((group) => group.documentIds),
  );
  const { lower, layerOf } = lowerStrands(weave, documents);
  const parties = new Set(
    view.sources.flatMap((source) => (source.partyToEvent ? source.id : [])),
  );
  const isParty = (sourceIds: string[]) =>
    sourceIds.some((id) => parties.has(id));

  const nodes = [...documents].map((id): DrawnNode => {
    const own = { sourceIds: [id], partyToEvent: parties.has(id) };
    return { ...own, key: `d${id}`, kind: "document", more: 0, layer: 0 };
  });
  for (const strand of lower) {
    const { memberIds, parents } = strandAt(weave, strand);
    nodes.push({
      key: keyOf(weave, strand),
      kind: parents.length === 0 ? "origin" : "relay",
      sourceIds: memberIds,
      more: 0,
      partyToEvent: parents.length === 0 && isParty(memberIds),
      layer: layerOf(strand),
    });
  }
  const links = linksOf(weave, documents, lower);
  return collapse({ nodes, links }, { most, groups: view.count.groups });
}

function strandAt(weave: Weave, strand: number) {
  return weave.strands[strand] ?? { memberIds: [], parents: [] };
}

function keyOf(weave: Weave, strand: number): string {
  return `s${strandAt(weave, strand).memberIds[0]}`;
}

/** The strands drawn below the documents, and in which row. */
function lowerStrands(weave: Weave, documents: ReadonlySet<string>) {
  const needed = new Set<number>();
  for (const id of documents) needed.add(known(weave.strandOf, id));
  const repeated = new Set<number>();
  // A set may grow while it is walked.
  for (const strand of needed) {
    for (const parent of strandAt(weave, strand).parents) {
      needed.add(parent);
      repeated.add(parent);
    }
  }
  const lower = [...needed].filter((strand) => {
    const { memberIds, parents } = strandAt(weave, strand);
    return repeated.has(strand) || parents.length === 0 || memberIds.length > 1;
  });
  return { lower, layerOf: layering(weave, lower) };
}

/** Puts origins in the lowest row and relays as near to them as they are. */
function layering(weave: Weave, lower: readonly number[]) {
  const heights = new Map<number, number>();
  for (const strand of lower.toSorted((a, b) => a - b)) {
    const { parents } = strandAt(weave, strand);
    const below = parents.map((parent) => heights.get(parent) ?? 0);
    heights.set(strand, below.length === 0 ? 0 : 1 + Math.max(...below));
  }
  const highest = Math.max(0, ...heights.values());
  const rows = highest > MOST_RELAY_LAYERS ? 1 : highest;
  return (strand: number) =>
    rows + 1 - Math.min(heights.get(strand) ?? 0, rows);
}

/** From every document and relay to what it rests on. */
function linksOf(
  weave: Weave,
  documents: ReadonlySet<string>,
  lower: readonly number[],
): DrawnLink[] {
  const drawn = new Set(lower);
  const links: DrawnLink[] = [];
  const link = (from: string, strands: readonly number[]) => {
    for (const to of strands) links.push({ from, to: keyOf(weave, to) });
  };
  for (const id of documents) {
    const own = known(weave.strandOf, id);
    link(`d${id}`, drawn.has(own) ? [own] : strandAt(weave, own).parents);
  }
  for (const strand of lower) {
    link(keyOf(weave, strand), strandAt(weave, strand).parents);
  }
  return links;
}

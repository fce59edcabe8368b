import type { OriginGroup } from "@/domain/provenance/origin";
import type { DrawnGraph, DrawnLink, DrawnNode } from "./graph";

type Room = {
  /** How many nodes a row has room for. */
  most: number;
  groups: readonly OriginGroup[];
};

/**
 * Makes one node of what a row has no room for, so that forty documents stay
 * as readable as four. Documents are kept from each origin in turn: the
 * smallest group is seen beside the largest.
 */
export function collapse(graph: DrawnGraph, room: Room): DrawnGraph {
  const rows = Map.groupBy(graph.nodes, (node) => node.layer);
  const places = new Map<string, string>();
  const nodes: DrawnNode[] = [];
  // From the top, so that what the kept documents rest on is kept first.
  for (const layer of [...rows.keys()].sort((a, b) => a - b)) {
    const row = inOrderToKeep(rows.get(layer) ?? [], graph, room, nodes);
    const cramped = joins(row, graph.links);
    const kept = cramped
      ? []
      : row.slice(0, row.length > room.most ? room.most - 1 : row.length);
    const rest = row.slice(kept.length);
    nodes.push(...inGivenOrder(kept, graph.nodes), ...standIn(rest, layer));
    for (const node of rest) places.set(node.key, `rest${layer}`);
  }
  return { nodes, links: rewrite(graph.links, places) };
}

/** Whether some of a row repeat others of it: then it can only be drawn as one. */
function joins(row: readonly DrawnNode[], links: readonly DrawnLink[]) {
  const keys = new Set(row.map((node) => node.key));
  return links.some(({ from, to }) => keys.has(from) && keys.has(to));
}

function inOrderToKeep(
  row: DrawnNode[],
  graph: DrawnGraph,
  { groups }: Room,
  above: readonly DrawnNode[],
): DrawnNode[] {
  if (row[0]?.kind === "document") return inTurn(row, groups);
  if (row[0]?.kind === "origin") return byGroup(row, groups);
  const kept = new Set(above.map((node) => node.key));
  const seen = new Set(
    graph.links.flatMap(({ from, to }) => (kept.has(from) ? [to] : [])),
  );
  const later = (node: DrawnNode) => (seen.has(node.key) ? 0 : 1);
  return row.toSorted(
    (a, b) => later(a) - later(b) || (a.key < b.key ? -1 : 1),
  );
}

/** One document of each origin, then a second of each, and so on. */
function inTurn(row: DrawnNode[], groups: readonly OriginGroup[]): DrawnNode[] {
  const turn = new Map<string, number>();
  for (const group of groups) {
    group.documentIds.forEach((id, i) => {
      turn.set(id, Math.min(i, turn.get(id) ?? i));
    });
  }
  const turnOf = (node: DrawnNode) => turn.get(node.sourceIds[0] ?? "") ?? 0;
  return row.toSorted((a, b) => turnOf(a) - turnOf(b));
}

function byGroup(
  row: DrawnNode[],
  groups: readonly OriginGroup[],
): DrawnNode[] {
  const place = new Map<string, number>();
  groups.forEach((group, i) => {
    for (const id of group.originIds) place.set(id, i);
  });
  const placeOf = ({ sourceIds }: DrawnNode) =>
    Math.min(...sourceIds.map((id) => place.get(id) ?? groups.length));
  return row.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function inGivenOrder(
  kept: readonly DrawnNode[],
  nodes: readonly DrawnNode[],
): DrawnNode[] {
  if (kept[0]?.kind !== "document") return [...kept];
  const keys = new Set(kept.map((node) => node.key));
  return nodes.filter((node) => keys.has(node.key));
}

/** The node that stands for all of `rest`; none for none. */
function standIn(rest: readonly DrawnNode[], layer: number): DrawnNode[] {
  const [first] = rest;
  if (!first) return [];
  return [
    {
      key: `rest${layer}`,
      kind: first.kind,
      sourceIds: rest.flatMap((node) => node.sourceIds),
      more: rest.length,
      partyToEvent: rest.some((node) => node.partyToEvent),
      layer,
    },
  ];
}

/** The links between what is drawn, each once, in an order of their own. */
function rewrite(
  links: readonly DrawnLink[],
  places: ReadonlyMap<string, string>,
): DrawnLink[] {
  const drawn = new Map<string, DrawnLink>();
  for (const link of links) {
    const from = places.get(link.from) ?? link.from;
    const to = places.get(link.to) ?? link.to;
    if (from !== to) drawn.set(`${from} ${to}`, { from, to });
  }
  return [...drawn.keys()].sort().flatMap((key) => drawn.get(key) ?? []);
}

import type { DrawnGraph, DrawnLink, DrawnNode } from "./graph";

/** A place in a row: a node, or where a long link passes by. */
export type Slot = {
  /** Null where a link only passes. */
  node: DrawnNode | null;
  key: string;
  /** The middle of its column, and how wide that is, in pixels. */
  x: number;
  width: number;
};

/** A link as the slots that it goes through, from above to below. */
export type Route = Slot[];

export type Layout = { rows: Slot[][]; routes: Route[] };

type Step = { from: Slot; to: Slot };

/** Sweeps up and down the rows; more no longer change small drawings. */
const SWEEPS = 4;

/** The narrowest share of a row for a node and for a passing link. */
const NARROWEST = { node: 1, passing: 0.3 };

/**
 * Gives everything its row and column: long links get a slot in every row
 * they pass, each row is ordered so that few links cross, and a node is as
 * wide as what rests on it, so that it stands under its documents.
 */
export function layOut(graph: DrawnGraph, width: number): Layout {
  const depth = Math.max(0, ...graph.nodes.map((node) => node.layer));
  const rows: Slot[][] = Array.from({ length: depth + 1 }, () => []);
  const slots = new Map<string, Slot>();
  for (const node of graph.nodes) {
    const slot = { node, key: node.key, x: 0, width: 0 };
    rows[node.layer]?.push(slot);
    slots.set(node.key, slot);
  }
  const routes = graph.links.map((link) => routeOf(link, slots, rows));
  const steps = routes.flatMap(stepsOf);
  order(rows, steps);
  spread(rows, steps, width);
  return { rows, routes: routes.sort(fromLeft) };
}

/** Puts a slot for the link into each row between its ends. */
function routeOf(
  { from, to }: DrawnLink,
  slots: ReadonlyMap<string, Slot>,
  rows: Slot[][],
): Route {
  const start = slots.get(from);
  const end = slots.get(to);
  if (!start || !end) throw new Error(`Nothing is drawn for ${from} or ${to}`);
  const first = (start.node?.layer ?? 0) + 1;
  const passed = rows.slice(first, end.node?.layer).map((row) => {
    const slot = { node: null, key: `${from} ${to}`, x: 0, width: 0 };
    row.push(slot);
    return slot;
  });
  return [start, ...passed, end];
}

function stepsOf(route: Route): Step[] {
  return route.slice(1).map((to, i) => ({ from: route[i] ?? to, to }));
}

function fromLeft(a: Route, b: Route): number {
  const [first = { x: 0 }, other = { x: 0 }] = [a[0], b[0]];
  const [last = { x: 0 }, otherLast = { x: 0 }] = [a.at(-1), b.at(-1)];
  return first.x - other.x || last.x - otherLast.x;
}

/** Orders each row by the middle of what its slots are linked to. */
function order(rows: Slot[][], steps: readonly Step[]): void {
  const above = Map.groupBy(steps, (step) => step.to);
  const below = Map.groupBy(steps, (step) => step.from);
  for (const row of rows) place(row);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const down = sweep % 2 === 0;
    const middle = (slot: Slot) =>
      down
        ? mean(above.get(slot)?.map((step) => step.from.x))
        : mean(below.get(slot)?.map((step) => step.to.x));
    for (const row of down ? rows : rows.toReversed()) {
      sortBy(row, (slot) => middle(slot) ?? slot.x);
      place(row);
    }
  }
}

/** Sorts a row; "and 31 more" is always the last, as it is read. */
function sortBy(row: Slot[], middle: (slot: Slot) => number): void {
  const last = ({ node }: Slot) => node?.more && node.kind !== "relay";
  const middles = new Map(
    row.map((slot) => [slot, last(slot) ? 2 : middle(slot)]),
  );
  row.sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0));
}

/** Numbers a row from 0 to 1, so that long rows and short ones compare. */
function place(row: Slot[]): void {
  row.forEach((slot, i) => {
    slot.x = (i + 0.5) / row.length;
  });
}

function mean(values: number[] | undefined): number | undefined {
  if (!values || values.length === 0) return undefined;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Gives each slot its column, as wide as its share of what rests on it. */
function spread(rows: Slot[][], steps: readonly Step[], width: number): void {
  const above = Map.groupBy(steps, (step) => step.to);
  const below = Map.groupBy(steps, (step) => step.from);
  const shares = new Map<Slot, number>();
  rows.forEach((row, layer) => {
    for (const slot of row) {
      const resting = (above.get(slot) ?? []).map(
        ({ from }) => (shares.get(from) ?? 0) / (below.get(from)?.length ?? 1),
      );
      const share = resting.reduce((sum, part) => sum + part, 0);
      const least = slot.node ? NARROWEST.node : NARROWEST.passing;
      shares.set(slot, layer === 0 ? 1 : Math.max(share, least));
    }
    const total = row.reduce((sum, slot) => sum + (shares.get(slot) ?? 0), 0);
    let left = 0;
    for (const slot of row) {
      slot.width = (width * (shares.get(slot) ?? 0)) / total;
      slot.x = left + slot.width / 2;
      left += slot.width;
    }
  });
}

import type { Said } from "@/lib/language";
import { ok, type Result, refuse } from "@/lib/result";
import type { DerivationEdge } from "./origin";

export type DerivationRefusal =
  | "derives-from-itself"
  | "derivation-known"
  | "derivation-circle";

/**
 * Decides whether `edge` may be added to the derivations known so far.
 *
 * Refused: a source that repeats itself; a second word on the same two
 * sources (change the relation instead); and a circle, whose sources stand in
 * turn in the detail's `path`, the first again as the last. Sources of one
 * briefing count as one, so it is a circle too when a source would be at one
 * briefing with something that it repeats: then the briefing would come from
 * itself. Linear in the number of derivations.
 */
export function admitDerivation(
  edge: DerivationEdge,
  existing: readonly DerivationEdge[],
): Result<DerivationEdge, DerivationRefusal> {
  if (edge.childId === edge.parentId) return refuse("derives-from-itself");
  if (existing.some((other) => saysTheSame(other, edge))) {
    return refuse("derivation-known");
  }
  const path = circleOf(edge, existing);
  return path ? refuse("derivation-circle", { path }) : ok(edge);
}

/** A circle in words for the person who asked for it. */
export function sayCircle(
  path: readonly string[],
  titleOf: (id: string) => string,
): Said {
  const way = path.map(titleOf).join(" → ");
  return {
    en: `This would make a source its own origin: ${way}`,
    fr: `Une source serait ainsi sa propre origine\u00a0: ${way}`,
  };
}

function saysTheSame(one: DerivationEdge, other: DerivationEdge): boolean {
  const straight =
    one.childId === other.childId && one.parentId === other.parentId;
  const crossed =
    one.childId === other.parentId && one.parentId === other.childId;
  const mutual = [one, other].filter(isBriefing).length;
  if (mutual === 2) return straight || crossed;
  return mutual === 0 && straight;
}

function isBriefing(edge: DerivationEdge): boolean {
  return edge.relation === "same_briefing_as";
}

/** The way round that `edge` would close, if there is one. */
function circleOf(
  edge: DerivationEdge,
  existing: readonly DerivationEdge[],
): string[] | undefined {
  const { childId, parentId } = edge;
  const steps = stepsOf(existing);
  const back = findWay(parentId, childId, steps);
  if (!isBriefing(edge)) return back && [childId, ...back];
  // Two already of one briefing by way of others: true, and nothing new.
  if (findWay(parentId, childId, stepsOf(existing.filter(isBriefing)))) return;
  if (back) return [childId, ...back];
  const forth = findWay(childId, parentId, steps);
  return forth && [...forth, childId];
}

/** Where each source leads: to what it repeats, and across its briefing. */
function stepsOf(edges: readonly DerivationEdge[]): Map<string, string[]> {
  const steps = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const known = steps.get(from);
    if (known) known.push(to);
    else steps.set(from, [to]);
  };
  for (const edge of edges) {
    add(edge.childId, edge.parentId);
    if (isBriefing(edge)) add(edge.parentId, edge.childId);
  }
  return steps;
}

/** A shortest way from one source to another, both ends included. */
function findWay(
  from: string,
  to: string,
  steps: ReadonlyMap<string, string[]>,
): string[] | undefined {
  const cameFrom = new Map<string, string | null>([[from, null]]);
  // A map may grow while it is walked, so this goes breadth first.
  for (const source of cameFrom.keys()) {
    if (source === to) return walkBack(to, cameFrom);
    for (const next of steps.get(source) ?? []) {
      if (!cameFrom.has(next)) cameFrom.set(next, source);
    }
  }
  return undefined;
}

function walkBack(
  end: string,
  cameFrom: ReadonlyMap<string, string | null>,
): string[] {
  const way: string[] = [];
  for (let at: string | null = end; at; at = cameFrom.get(at) ?? null) {
    way.push(at);
  }
  return way.reverse();
}

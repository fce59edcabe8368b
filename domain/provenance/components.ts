/**
 * The strongly connected components of a graph of numbered nodes (Tarjan
 * 1972), without recursion and in linear time. Answers for each node the
 * number of its component; whatever a component leads to has a lower number.
 */
export function componentsOf(next: readonly (readonly number[])[]): number[] {
  const walk = startWalk(next.length);
  for (let node = 0; node < next.length; node += 1) {
    if (walk.order[node] === UNSEEN) visit(node, next, walk);
  }
  return walk.component;
}

const UNSEEN = -1;

type Walk = {
  /** When each node was first seen. */
  order: number[];
  /** The earliest node still open that each node leads back to. */
  low: number[];
  component: number[];
  open: number[];
  seen: number;
  components: number;
};

function startWalk(size: number): Walk {
  const unseen = () => new Array<number>(size).fill(UNSEEN);
  return {
    order: unseen(),
    low: unseen(),
    component: unseen(),
    open: [],
    seen: 0,
    components: 0,
  };
}

/** Walks all that `start` leads to, depth first on a stack of its own. */
function visit(
  start: number,
  next: readonly (readonly number[])[],
  walk: Walk,
): void {
  const path = [enter(start, walk)];
  for (let step = path.at(-1); step; step = path.at(-1)) {
    const target = next[step.node]?.[step.done];
    step.done += 1;
    if (target === undefined) {
      path.pop();
      leave(step.node, walk);
      const before = path.at(-1);
      if (before) reachBack(before.node, walk.low[step.node], walk);
    } else if (walk.order[target] === UNSEEN) {
      path.push(enter(target, walk));
    } else if (walk.component[target] === UNSEEN) {
      reachBack(step.node, walk.order[target], walk);
    }
  }
}

function enter(node: number, walk: Walk): { node: number; done: number } {
  walk.order[node] = walk.seen;
  walk.low[node] = walk.seen;
  walk.seen += 1;
  walk.open.push(node);
  return { node, done: 0 };
}

function reachBack(node: number, to: number | undefined, walk: Walk): void {
  walk.low[node] = Math.min(walk.low[node] as number, to as number);
}

/** Closes the component of `node` if it leads back to none before it. */
function leave(node: number, walk: Walk): void {
  if (walk.low[node] !== walk.order[node]) return;
  for (let member: number | undefined; member !== node; ) {
    member = walk.open.pop() as number;
    walk.component[member] = walk.components;
  }
  walk.components += 1;
}

/** Tokens by number: the same token has the same number in both texts. */
export type Numbered = ArrayLike<number>;

/** A stretch that two texts have in common: where it begins in each. */
export type Run = { before: number; after: number; length: number };

/**
 * The longest common stretches around every group of `size` tokens that each
 * text has exactly once, in the order of the first text. Linear: no stretch
 * reaches past a group of another.
 */
export function commonRuns(
  before: Numbered,
  after: Numbered,
  size: number,
): Run[] {
  const places = singleGroups(after, size);
  /** For each shift between the texts, how far it is known already. */
  const reached = new Map<number, number>();
  const runs: Run[] = [];
  for (const [group, at] of singleGroups(before, size)) {
    const there = places.get(group) ?? REPEATED;
    if (at === REPEATED || there === REPEATED) continue;
    if ((reached.get(there - at) ?? 0) > at) continue;
    const run = stretch(before, after, { before: at, after: there, length: 0 });
    reached.set(there - at, run.before + run.length);
    runs.push(run);
  }
  return runs.sort((a, b) => a.before - b.before || a.after - b.after);
}

const REPEATED = -1;

/** Where each group of tokens stands, or `REPEATED`. */
function singleGroups(tokens: Numbered, size: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at + size <= tokens.length; at += 1) {
    let group = "";
    for (let i = at; i < at + size; i += 1) group += `${tokens[i]} `;
    places.set(group, places.has(group) ? REPEATED : at);
  }
  return places;
}

function stretch(before: Numbered, after: Numbered, seed: Run): Run {
  let back = 0;
  while (
    seed.before > back &&
    seed.after > back &&
    before[seed.before - back - 1] === after[seed.after - back - 1]
  ) {
    back += 1;
  }
  let on = 0;
  while (
    seed.before + on < before.length &&
    before[seed.before + on] === after[seed.after + on]
  ) {
    on += 1;
  }
  return {
    before: seed.before - back,
    after: seed.after - back,
    length: back + on,
  };
}

/**
 * The runs that stand in the same order in both texts and together hold the
 * most tokens. O(n log n).
 */
export function heaviestChain(runs: readonly Run[]): Run[] {
  const ranks = [...runs].sort((a, b) => a.after - b.after);
  const rankOf = new Map(ranks.map((run, rank) => [run, rank + 1]));
  /** A Fenwick tree over ranks: the heaviest chain that ends in a prefix. */
  const best: (Link | undefined)[] = new Array(runs.length + 1);
  let heaviest: Link | undefined;

  for (const run of runs) {
    const rank = rankOf.get(run) ?? 0;
    let previous: Link | undefined;
    for (let i = rank - 1; i > 0; i -= i & -i) {
      previous = heavier(previous, best[i]);
    }
    const weight = run.length + (previous?.weight ?? 0);
    const link: Link = { run, weight, previous };
    for (let i = rank; i <= runs.length; i += i & -i) {
      best[i] = heavier(best[i], link);
    }
    heaviest = heavier(heaviest, link);
  }
  return runsOf(heaviest);
}

type Link = { run: Run; weight: number; previous: Link | undefined };

function heavier(a: Link | undefined, b: Link | undefined): Link | undefined {
  return (b?.weight ?? 0) > (a?.weight ?? 0) ? b : a;
}

function runsOf(last: Link | undefined): Run[] {
  const chain: Run[] = [];
  for (let link = last; link; link = link.previous) chain.push(link.run);
  return chain.reverse();
}

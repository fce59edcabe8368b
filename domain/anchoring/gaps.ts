import { diffArrays } from "diff";

import type { Keys } from "./keys";
import { cutOverlaps } from "./overlaps";
import { commonRuns, heaviestChain, type Run } from "./runs";

/** Edits after which comparing word by word gives way to rare words. */
const MOST_EDITS = 400;

/**
 * What two stretches without a longer run in common still share, in order.
 * Shared punctuation and small words alone, with changes on both sides, are
 * chance and left out.
 */
export function pairGap(before: Keys, after: Keys): Run[] {
  if (before.numbers.length === 0 || after.numbers.length === 0) return [];
  const runs = compare(before, after) ?? byRareWords(before, after);
  return runs.filter((run) => !isChance(run, before, after));
}

/** Undefined when the two differ too much for the time it would take. */
function compare(before: Keys, after: Keys): Run[] | undefined {
  const changes = diffArrays([...before.numbers], [...after.numbers], {
    maxEditLength: MOST_EDITS,
  });
  if (!changes) return undefined;
  const runs: Run[] = [];
  const at = { before: 0, after: 0 };
  for (const { added, removed, count } of changes) {
    if (!added && !removed) runs.push({ ...at, length: count });
    if (!added) at.before += count;
    if (!removed) at.after += count;
  }
  return runs;
}

/** Splits at words that either has once, and compares what is in between. */
function byRareWords(before: Keys, after: Keys): Run[] {
  const common = commonRuns(before.numbers, after.numbers, 1);
  const chain = cutOverlaps(heaviestChain(common), { before, after });
  const end = { before: before.numbers.length, after: after.numbers.length };
  const runs: Run[] = [];
  let [from, there] = [0, 0];
  for (const run of [...chain, { ...end, length: 0 }]) {
    const inner = compare(
      part(before, from, run.before),
      part(after, there, run.after),
    );
    for (const one of inner ?? []) {
      runs.push({
        before: one.before + from,
        after: one.after + there,
        length: one.length,
      });
    }
    if (run.length > 0) runs.push(run);
    from = run.before + run.length;
    there = run.after + run.length;
  }
  return runs;
}

function part(keys: Keys, from: number, to: number): Keys {
  return {
    numbers: keys.numbers.subarray(from, to),
    cuts: keys.cuts.subarray(from, to + 1),
    weighs: keys.weighs.subarray(from, to),
  };
}

function isChance(run: Run, before: Keys, after: Keys): boolean {
  const end = {
    before: run.before + run.length,
    after: run.after + run.length,
  };
  const atStart = run.before === 0 && run.after === 0;
  const atEnd =
    end.before === before.numbers.length && end.after === after.numbers.length;
  if (atStart || atEnd) return false;
  return !before.weighs.subarray(run.before, end.before).includes(1);
}

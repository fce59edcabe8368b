import type { Keys } from "./keys";
import type { Run } from "./runs";

/**
 * Settles which of two neighbouring runs has the tokens that both lay claim
 * to. Where a passage repeats its neighbour's words, either end of it could
 * have been added or taken away; editors add and take away whole paragraphs
 * and sentences, so the cut is made between those if it can be.
 */
export function cutOverlaps(
  chain: readonly Run[],
  { before, after }: { before: Keys; after: Keys },
): Run[] {
  const settled: Run[] = [];
  for (let next of chain) {
    const last = settled.at(-1);
    if (last) {
      const twiceBefore = last.before + last.length - next.before;
      const twiceAfter = last.after + last.length - next.after;
      const twice = Math.max(twiceBefore, twiceAfter, 0);
      const kept =
        twiceBefore >= twiceAfter
          ? bestCut(before.cuts, next.before, twice)
          : bestCut(after.cuts, next.after, twice);
      last.length -= twice - kept;
      next = shortened(next, kept);
      if (last.length <= 0) settled.pop();
    }
    if (next.length > 0) settled.push({ ...next });
  }
  return settled;
}

/** How many of the `most` tokens from `from` on stay with the earlier run. */
function bestCut(cuts: Uint8Array, from: number, most: number): number {
  let best = 0;
  for (let kept = 1; kept <= most; kept += 1) {
    if ((cuts[from + kept] ?? 0) > (cuts[from + best] ?? 0)) best = kept;
  }
  return best;
}

/** A run without its first tokens. */
function shortened(run: Run, by: number): Run {
  return {
    before: run.before + by,
    after: run.after + by,
    length: run.length - by,
  };
}

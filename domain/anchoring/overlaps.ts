import { BETWEEN_LINES, type Keys } from "./keys";
import type { Run } from "./runs";

/**
 * Settles which of two neighbouring runs has the tokens that both lay claim
 * to. Where a passage repeats its neighbour's words, either end of it could
 * have been added or taken away; editors add and take away whole paragraphs
 * and sentences, so the cut is made between those if it can be.
 */
export function cutOverlaps(chain: readonly Run[], keys: BothKeys): Run[] {
  const settled: Run[] = [];
  for (const run of chain) {
    let next = run;
    for (let last = settled.pop(); last; last = settled.pop()) {
      const shares = shareOut(last, next, keys);
      next = shares.next;
      if (shares.last.length <= 0) continue;
      settled.push(shares.last);
      break;
    }
    if (next.length > 0) settled.push(next);
  }
  return settled;
}

type BothKeys = { before: Keys; after: Keys };

function shareOut(last: Run, next: Run, { before, after }: BothKeys) {
  const twiceBefore = last.before + last.length - next.before;
  const twiceAfter = last.after + last.length - next.after;
  const twice = Math.max(twiceBefore, twiceAfter, 0);
  const kept =
    twiceBefore >= twiceAfter
      ? bestCut(before.cuts, next.before, twice)
      : bestCut(after.cuts, next.after, twice);
  return {
    last: { ...last, length: last.length - twice + kept },
    next: shortened(next, kept),
  };
}

/** Up to this many marks reach over from a run into the next line. */
const OVERHANG = 3;

/**
 * A run without the few marks that reach into a neighbouring line: any line
 * may end with a full stop or begin with a quotation mark.
 */
export function cutOverhang(run: Run, keys: Keys): Run {
  const end = run.before + run.length;
  const isMark = (at: number) => keys.weighs[at] === 0;
  const over = (from: number, step: 1 | -1) => {
    for (let i = 0; i <= OVERHANG && i < run.length; i += 1) {
      if (keys.cuts[from + step * i] === BETWEEN_LINES) return i;
      if (!isMark(step > 0 ? from + i : from - i - 1)) return 0;
    }
    return 0;
  };
  const first = over(run.before, 1);
  const last = over(end, -1);
  return { ...shortened(run, first), length: run.length - first - last };
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

import { numberKeys } from "./keys";
import { pairMovedPassages } from "./moved-passages";
import { cutOverhang, cutOverlaps } from "./overlaps";
import {
  type Alignment,
  isFree,
  isTaken,
  NONE,
  type Pairing,
  pairPlaces,
  pairRun,
  placesFrom,
} from "./pairing";
import { commonRuns, heaviestChain } from "./runs";

/** Groups of this many tokens that each text has once begin the comparison. */
const GROUP = 4;

/**
 * Aligns two texts by the keys of their tokens. Every token has at most one
 * counterpart. Time is near linear in the length of the texts, whatever they
 * hold; where they differ too much for that, tokens are left unpaired.
 */
export function align(
  before: readonly string[],
  after: readonly string[],
): Alignment {
  const keys = numberKeys(before, after);
  const pairing: Pairing = {
    ...keys,
    kept: new Int32Array(before.length).fill(NONE),
    moved: new Int32Array(before.length).fill(NONE),
    taken: new Uint8Array(after.length),
  };
  const runs = commonRuns(keys.before.numbers, keys.after.numbers, GROUP);
  const chain = heaviestChain(runs).map((run) => cutOverhang(run, keys.before));
  for (const run of cutOverlaps(chain, keys)) pairRun(pairing, "kept", run);
  pairMovedPassages(pairing);
  pairGaps(pairing);
  return { kept: pairing.kept, moved: pairing.moved };
}

/** Pairs, between runs that stayed in order, what has no counterpart yet. */
function pairGaps(pairing: Pairing): void {
  const anchors = pairing.kept.slice();
  const end = pairing.taken.length;
  let [from, there] = [0, 0];
  for (let at = 0; at <= anchors.length; at += 1) {
    const place = at < anchors.length ? (anchors[at] ?? NONE) : end;
    if (place === NONE) continue;
    if (at > from && place > there) {
      pairPlaces(pairing, "kept", {
        before: placesFrom(from, at).filter((i) => isFree(pairing, i)),
        after: placesFrom(there, place).filter((i) => !isTaken(pairing, i)),
      });
    }
    [from, there] = [at + 1, place + 1];
  }
}

import { describe, expect, it } from "vitest";

import { type Comparison, compareVersions } from "./comparison";
import { NONE } from "./pairing";
import { isContested } from "./same-place";

type Pairs = [number, number][];

/** Two versions compared as `pairs` of tokens have it, whatever they hold. */
function compared(texts: [string, string], pairs: Pairs): Comparison {
  const comparison = compareVersions(...texts);
  comparison.toAfter.fill(NONE);
  comparison.toBefore.fill(NONE);
  for (const [before, after] of pairs) {
    comparison.toAfter[before] = after;
    comparison.toBefore[after] = before;
  }
  comparison.kept.set(comparison.toAfter);
  return comparison;
}

/** Whether the two words at `from` could be elsewhere than at `there`. */
function contested(comparison: Comparison, from: number, there: number) {
  return isContested(
    comparison,
    { side: comparison.before, from, to: from + 2 },
    { side: comparison.after, from: there, to: there + 2 },
  );
}

function pairsOf(from: number, there: number): Pairs {
  return [
    [from, there],
    [from + 1, there + 1],
  ];
}

const FIRST = "one army fled two";
const SECOND = "three army fled four";

describe("isContested", () => {
  it("believes no comparison that swaps the places", () => {
    const swapped = compared(
      [`${FIRST}\n${SECOND}`, `${SECOND}\n${FIRST}`],
      [...pairsOf(1, 1), ...pairsOf(6, 6)],
    );
    expect(contested(swapped, 1, 1)).toBe(true);
    expect(contested(swapped, 1, 6)).toBe(false);
  });

  it("lets order decide between places that are the same", () => {
    const lines = Array.from({ length: 60 }, () => FIRST);
    const pairs = lines.flatMap((_, i) => pairsOf(5 * i + 1, 5 * i + 1));
    const text = lines.join("\n");
    const same = compared([text, text], pairs);
    expect(contested(same, 151, 151)).toBe(false);
    same.kept.fill(NONE);
    expect(contested(same, 151, 151)).toBe(true);
  });

  it("counts words as accounted for only if all of them are", () => {
    const both = `${FIRST}\n${FIRST}`;
    const half = compared([both, both], [...pairsOf(1, 1), [6, 6]]);
    expect(contested(half, 1, 1)).toBe(true);
  });

  it("weighs the own line above all beyond it", () => {
    const beyond = "and much more was said there by all";
    const twin = compared(
      [`${FIRST}\n${beyond}`, `six army fled seven\n${beyond}\n${FIRST}`],
      pairsOf(1, 1),
    );
    expect(contested(twin, 1, 1)).toBe(true);
  });
});

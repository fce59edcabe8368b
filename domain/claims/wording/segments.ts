import { diffArrays } from "diff";

import { sliceCodePoints } from "@/lib/code-points";
import type { Passage, WordingReading } from "./reading";

/** A stretch of two wordings: in both, only in the base, or only in the other. */
export type WordingSegment = {
  kind: "same" | "removed" | "added";
  /** Where the words stand in each sentence; null where they don't. */
  before: Passage | null;
  after: Passage | null;
};

/** Beyond so many changed words two wordings have nothing worth lining up. */
const MOST_CHANGES = 400;

/**
 * Lines up the words of two mentions, word by word. Wordings in different
 * languages, or with nothing in common, are one stretch each.
 */
export function segmentsOf(
  base: WordingReading,
  other: WordingReading,
  isOneLanguage: boolean,
): WordingSegment[] {
  const changes = isOneLanguage
    ? diffArrays(keysOf(base), keysOf(other), { maxEditLength: MOST_CHANGES })
    : undefined;
  if (!changes) {
    return [
      { kind: "removed", before: base.exact, after: null },
      { kind: "added", before: null, after: other.exact },
    ];
  }
  let [at, to] = [0, 0];
  return changes.map(({ added, removed, count }) => {
    const before = added ? null : stretch(base, at, count);
    const after = removed ? null : stretch(other, to, count);
    if (!added) at += count;
    if (!removed) to += count;
    const kind = added ? "added" : removed ? "removed" : "same";
    return { kind, before, after };
  });
}

function keysOf({ words }: WordingReading): string[] {
  return words.map(({ meaning }) => meaning);
}

function stretch(
  { text, words }: WordingReading,
  at: number,
  count: number,
): Passage {
  const start = words[at]?.start ?? 0;
  const end = words[at + count - 1]?.end ?? start;
  return { start, end, text: sliceCodePoints(text, start, end) };
}

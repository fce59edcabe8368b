import type { Span } from "@/domain/articles/version";

/**
 * What no claim accounts for yet, of things that stand in a version: what
 * not one mention overlaps, be it by a character. In the order given.
 */
export function unclaimed<Each extends Span>(
  things: readonly Each[],
  mentions: readonly Span[],
): Each[] {
  let reach = 0;
  const reached = mentions
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      reach = Math.max(reach, end);
      return { start, reach };
    });
  return things.filter(({ start, end }) => {
    // The mentions that begin before the thing ends; the last of them knows
    // how far they all reach.
    let [low, high] = [0, reached.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((reached[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return (reached[low - 1]?.reach ?? 0) <= start;
  });
}

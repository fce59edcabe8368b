import type { Span } from "@/domain/articles/version";

/**
 * The place of the suggestion to go to, from the one in hand or, with none in
 * hand, from a point of the text: the next or the one before in reading
 * order, and round again at the end. Undefined only when there is none.
 */
export function stepTo(
  offered: readonly Span[],
  from: { inHand: number; point: number },
  by: 1 | -1,
): number | undefined {
  const count = offered.length;
  if (count === 0) return undefined;
  if (from.inHand >= 0) return (from.inHand + by + count) % count;
  const next = offered.findIndex(({ start }) => start >= from.point);
  const behind = next < 0 ? count : next;
  return by > 0 ? behind % count : (behind - 1 + count) % count;
}

/**
 * Offsets in Countersign count Unicode code points, as the W3C Web Annotation
 * model asks; JavaScript strings count UTF-16 units. These functions are the
 * only place where the two meet.
 */

/** How many code points `text` has; a lone surrogate counts as one. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** The part of `text` from code point `start` up to, not including, `end`. */
export function sliceCodePoints(
  text: string,
  start: number,
  end: number,
): string {
  const index = codePointIndex(text);
  return text.slice(index.toUnit(start), index.toUnit(end));
}

/** Translates between code points and UTF-16 units of one text. */
export type CodePointIndex = {
  /** Number of code points in the text. */
  length: number;
  /** UTF-16 offset of code point `point`, clamped to the text. */
  toUnit: (point: number) => number;
  /** Code point at UTF-16 offset `unit`, clamped; inside a pair, the pair's. */
  toPoint: (unit: number) => number;
};

/**
 * Builds the translation once for many look-ups: O(n) to build, O(1) for
 * text without astral characters, O(log k) with k of them otherwise.
 */
export function codePointIndex(text: string): CodePointIndex {
  // Units at which a surrogate pair begins; everything else is one to one.
  const pairs: number[] = [];
  for (let unit = 0; unit < text.length - 1; unit += 1) {
    if (isPairAt(text, unit)) {
      pairs.push(unit);
      unit += 1;
    }
  }
  const length = text.length - pairs.length;
  const clamp = (value: number, most: number) =>
    Math.max(0, Math.min(value, most));
  return {
    length,
    toUnit: (point) => {
      const at = clamp(point, length);
      // The i-th pair (from 0) begins at code point pairs[i] - i.
      return at + countWhere(pairs, (unit, i) => unit - i < at);
    },
    toPoint: (unit) => {
      const at = clamp(unit, text.length);
      // A pair is behind us only once both of its halves are.
      const behind = countWhere(pairs, (pair) => pair + 1 < at);
      const inside = pairs[behind];
      const halfway = inside !== undefined && inside + 1 === at;
      return at - behind - (halfway ? 1 : 0);
    },
  };
}

/** Whether `text` holds half a surrogate pair, which UTF-8 can't carry. */
export function hasLoneSurrogate(text: string): boolean {
  return !text.isWellFormed();
}

function isPairAt(text: string, unit: number): boolean {
  const high = text.charCodeAt(unit);
  if (high < 0xd800 || high > 0xdbff) return false;
  const low = text.charCodeAt(unit + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}

/** How many leading items of a sorted list satisfy `holds`. */
function countWhere(
  sorted: number[],
  holds: (item: number, index: number) => boolean,
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] as number, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

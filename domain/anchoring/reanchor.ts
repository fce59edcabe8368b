import type { Span } from "@/domain/articles/version";
import type { CodePointIndex } from "@/lib/code-points";
import { compareVersions } from "./comparison";
import { type Found, findMention } from "./find-mention";
import { graphemeSplits } from "./graphemes";

/** Where a mention is in a new version, in code points, and in what state. */
export type Placement =
  | (Found & { exact: string })
  | { state: "lost"; start: null; end: null; exact: null };

const LOST: Placement = { state: "lost", start: null, end: null, exact: null };

/**
 * What became of each mention of `before` in `after`, in the order given.
 *
 * - `exact`: the same words, in the same order among the others, in the same
 *   context of 32 code points (print and white space of the context aside);
 * - `moved`: the same words, letter by letter, with other words beside them or
 *   at another place, known by their surroundings, and by no other place's;
 * - `changed_figure`: a figure, a name, a negation, quotation marks or quoted
 *   words changed, or a negation came into or left the rest of the sentence;
 * - `rewording`: any other change, be it of capitals or print only, or a
 *   hedge or the attribution in the rest of the sentence;
 * - `ambiguous`: the same words could be those of more than one place, or
 *   stand in other surroundings; the likeliest place is given;
 * - `lost`: too little is left in any one place.
 *
 * All but `exact` and `moved` are proposals that wait for a person. Throws
 * when a mention is not inside `before`.
 */
export function reanchor(
  before: string,
  after: string,
  mentions: readonly Span[],
): Placement[] {
  const comparison = compareVersions(before, after);
  const { index } = comparison.after;
  const splits = graphemeSplits(after);
  return mentions.map((mention) => {
    const units = unitsOf(comparison.before.index, mention);
    const found = findMention(comparison, units);
    if (!found) return LOST;
    const { state, start, end } = wholeCharacters(found, splits);
    return {
      state,
      start: index.toPoint(start),
      end: index.toPoint(end),
      exact: after.slice(start, end),
    };
  });
}

function unitsOf(
  { length, toUnit }: CodePointIndex,
  { start, end }: Span,
): Span {
  if (!(start >= 0 && start < end && end <= length)) {
    throw new RangeError(`No mention at ${start}–${end} in this version.`);
  }
  return { start: toUnit(start), end: toUnit(end) };
}

/** A character that grew (a letter that got an accent) is no longer the same. */
function wholeCharacters(
  found: Found,
  splits: (unit: number) => boolean,
): Found {
  let { start, end } = found;
  if (!splits(start) && !splits(end)) return found;
  while (splits(start)) start -= 1;
  while (splits(end)) end += 1;
  return { state: "rewording", start, end };
}

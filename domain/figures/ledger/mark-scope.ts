import { fromMillionths, gap, isAbove, isExact, isSame } from "../interval";
import { addsUp } from "../measure";
import {
  type EventScope,
  type Line,
  type Lines,
  lineKey,
  widerLines,
} from "./line";
import type { Mark } from "./mark";
import { idsOf } from "./tell";

/**
 * Marks what counts only a part of what another line counts, against the
 * nearest wider line, and a part that exceeds its whole. Money and counts
 * only: a distance within another says nothing.
 */
export function markScopes(lines: Lines, event: EventScope): Mark[] {
  const marks: Mark[] = [];
  const pairs: ScopePair[] = [];
  for (const line of lines.values()) {
    if (!addsUp(line.measure)) continue;
    const [wider] = widerLines(line, lines, event);
    if (wider) {
      pairs.push({ narrower: line, wider });
      marks.push(...excess(line, wider));
    }
    const whole = widerPopulation(line, lines, event);
    if (whole) marks.push(...excess(line, whole));
  }
  return [...marks, ...scopeMarks(pairs)];
}

/** Two lines of which one counts a part of what the other counts. */
export type ScopePair = { narrower: Line; wider: Line };

/** One mark for every narrower line, and one for every wider one. */
export function scopeMarks(pairs: readonly ScopePair[]): Mark[] {
  const narrowerOf = Map.groupBy(pairs, ({ wider }) => wider);
  return [
    ...pairs.map(narrowerMark),
    ...[...narrowerOf].flatMap(([wider, found]) =>
      widerMark(
        wider,
        found.map(({ narrower }) => narrower),
      ),
    ),
  ];
}

function narrowerMark({ narrower, wider }: ScopePair): Mark {
  return {
    code: "narrower_scope",
    rows: [narrower.key],
    figureIds: idsOf(narrower.readings),
    narrower: narrower.told,
    wider: wider.told,
    sameNumber: isSameNumber(narrower, wider),
  };
}

function widerMark(wider: Line, narrower: readonly Line[]): Mark[] {
  const shown =
    narrower.find((line) => isSameNumber(line, wider)) ?? narrower[0];
  if (!shown) return [];
  return [
    {
      code: "wider_scope",
      rows: [wider.key],
      figureIds: idsOf(wider.readings),
      wider: wider.told,
      narrower: shown.told,
      others: narrower.length - 1,
      sameNumber: isSameNumber(shown, wider),
    },
  ];
}

function isSameNumber(a: Line, b: Line): boolean {
  return isExact(a.settled) && isSame(a.settled, b.settled);
}

/**
 * The nearest line that counts a wider population in the same place and time.
 * Attackers are left out of tolls as a rule, so that no toll bounds them.
 */
function widerPopulation(
  line: Line,
  lines: Lines,
  { populations }: EventScope,
): Line | undefined {
  const [own, ...wider] = populations.chain(line.population);
  if (own === undefined || populations.group(own)?.apart) return undefined;
  return wider
    .map((population) => lines.get(lineKey(line, { population })))
    .find((found) => found !== undefined);
}

function excess(part: Line, whole: Line): Mark[] {
  if (!isAbove(part.settled, whole.settled)) return [];
  return [
    {
      code: "conflicts",
      reason: "part_exceeds_whole",
      rows: [part.key, whole.key],
      figureIds: [...idsOf(part.readings), whole.told.figureId],
      lower: whole.told,
      upper: part.told,
      by: fromMillionths(gap(part.settled, whole.settled)),
    },
  ];
}

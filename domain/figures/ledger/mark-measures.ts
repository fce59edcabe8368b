import { mistakableFor } from "../measure";
import { type EventScope, type Line, type Lines, widerLines } from "./line";
import type { Mark } from "./mark";
import { type ScopePair, scopeMarks } from "./mark-scope";
import { isAbout, type MeasureNote } from "./measure-note";
import type { Reading } from "./reading";
import { idsOf, tell, tellOne } from "./tell";

/**
 * Marks one number that is given by two measures which may be taken for each
 * other: 48 "neutralized" and 48 killed. Where one of them covers more of the
 * event than the other, that is marked too. The two are never merged.
 */
export function markMeasures(
  lines: Lines,
  event: EventScope,
  notes: readonly MeasureNote[],
): Mark[] {
  const marks: Mark[] = [];
  const scopes: ScopePair[] = [];
  const numbers: Numbers = new Map();
  for (const line of lines.values()) {
    for (const measure of mistakableFor(line.measure)) {
      for (const other of widerLines({ ...line, measure }, lines, event)) {
        const isWider = other.place !== line.place || other.time !== line.time;
        // Of two lines with one scope, each finds the other.
        if (!isWider && line.measure > measure) continue;
        const pairs = sharedNumbers(line, other, numbers);
        marks.push(...pairs.map((pair) => differs(pair, [line, other], notes)));
        if (pairs.length === 0 || !isWider) continue;
        scopes.push({ narrower: line, wider: other });
      }
    }
  }
  return [...marks, ...scopeMarks(scopes)];
}

type Numbers = Map<Line, Map<string, Reading[]>>;

/** The readings of a line by the number they state, grouped when asked for. */
function numbersOf(line: Line, numbers: Numbers): Map<string, Reading[]> {
  const known = numbers.get(line);
  if (known) return known;
  const grouped = Map.groupBy(
    line.readings,
    ({ interval }) => `${interval.low}–${interval.high}`,
  );
  numbers.set(line, grouped);
  return grouped;
}

type Pair = { own: Reading[]; other: Reading };

function sharedNumbers(a: Line, b: Line, numbers: Numbers): Pair[] {
  const others = numbersOf(b, numbers);
  return [...numbersOf(a, numbers)].flatMap(([number, own]) => {
    const other = others.get(number)?.[0];
    return other ? [{ own, other }] : [];
  });
}

function differs(
  { own, other }: Pair,
  [line, otherLine]: [Line, Line],
  notes: readonly MeasureNote[],
): Mark {
  const { interval } = other;
  return {
    code: "different_measure",
    rows: [line.key, otherLine.key],
    figureIds: [...idsOf(own), other.figure.id],
    one: tell(line.key, own, interval),
    other: tellOne(otherLine.key, other),
    notes: notes.filter((note) =>
      [...own, other].some((reading) => isAbout(note, reading)),
    ),
  };
}

import { nameKey } from "../name-key";
import type { PlaceIndex } from "../places";
import type { Populations } from "../populations";
import type { WindowIndex } from "../windows";
import { type Agreement, judge } from "./agreement";
import type { Told } from "./mark";
import { type LedgerFigure, type Reading, read } from "./reading";
import { tell } from "./tell";

/** What a figure counts, as keys that say which figures are compared. */
export type Scope = {
  measure: string;
  population: string;
  place: string;
  time: string;
};

/** All figures that count the same, and what they come to together. */
export type Line = Scope &
  Agreement & {
    key: string;
    readings: readonly Reading[];
    /** What the line comes to, as marks tell it. */
    told: Told;
  };

/** The lines of an event by their keys. */
export type Lines = ReadonlyMap<string, Line>;

/** What is known of an event's populations, places and times. */
export type EventScope = {
  populations: Populations;
  places: PlaceIndex;
  windows: WindowIndex;
};

/** Puts figures that count the same into one line each. */
export function drawLines(
  figures: readonly LedgerFigure[],
  { populations, places, windows }: EventScope,
): Lines {
  const drawn = new Map<string, { scope: Scope; readings: Reading[] }>();
  for (const figure of figures) {
    const measure = nameKey(figure.measure);
    const scope = {
      measure,
      population: populations.keyOf(figure.population, measure),
      place: places.keyOf(figure.place),
      time: windows.keyOf(figure),
    };
    const key = lineKey(scope);
    const line = drawn.get(key);
    if (line) line.readings.push(read(figure));
    else drawn.set(key, { scope, readings: [read(figure)] });
  }
  const lines = new Map<string, Line>();
  for (const [key, { scope, readings }] of drawn) {
    const agreement = judge(readings);
    const told = tell(key, readings, agreement.settled);
    lines.set(key, { ...scope, ...agreement, key, readings, told });
  }
  return lines;
}

/**
 * The key of the line that counts this, or this with another part. No part
 * but the last has a line break in it, so that no two lines share a key.
 */
export function lineKey(scope: Scope, other: Partial<Scope> = {}): string {
  const measure = other.measure ?? scope.measure;
  const population = other.population ?? scope.population;
  const place = other.place ?? scope.place;
  const time = other.time ?? scope.time;
  return `${measure}\n${population}\n${place}\n${time}`;
}

/**
 * The lines with the same measure and population and a wider scope, in place,
 * in time or in both, nearest first.
 */
export function* widerLines(
  line: Scope,
  lines: Lines,
  { places, windows }: EventScope,
): Generator<Line> {
  for (const place of places.chain(line.place)) {
    for (const time of windows.chain(line.time)) {
      const found = lines.get(lineKey(line, { place, time }));
      if (found && found !== line) yield found;
    }
  }
}

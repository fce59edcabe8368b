import type { Interval } from "../interval";
import { endsOf, type FigureEnds } from "../sum";
import type { Told } from "./mark";
import { type Reading, voiceOf } from "./reading";

const MOST_NAMES = 3;

/** What some readings of one row come to together, as a mark tells it. */
export function tell(
  row: string,
  readings: readonly Reading[],
  interval: Interval,
): Told {
  const figure = readings[0]?.figure;
  if (!figure) throw new Error("A row without figures has nothing to tell.");
  const names = namesOf(readings);
  return {
    ...(sharedEnds(readings) ?? statedEnds(interval) ?? endsOnly(figure)),
    row,
    figureId: figure.id,
    measure: figure.measure,
    population: figure.population,
    place: figure.place,
    asOf: figure.cumulative ? figure.asOf : null,
    by: names.slice(0, MOST_NAMES),
    voices: names.length,
  };
}

/** What one reading of a row states. */
export function tellOne(row: string, reading: Reading): Told {
  return tell(row, [reading], reading.interval);
}

/** An interval as figures state it, where a number can hold it. */
export function statedEnds(interval: Interval): FigureEnds | null {
  const ends = endsOf(interval);
  return ends.ok ? ends.value : null;
}

/** The ids of the figures of some readings. */
export function idsOf(readings: readonly Reading[]): string[] {
  return readings.map(({ figure }) => figure.id);
}

/** Who stands behind some readings, claimants before outlets, by name. */
function namesOf(readings: readonly Reading[]): string[] {
  const claimants = new Set<string>();
  const outlets = new Set<string>();
  for (const reading of readings) {
    const voice = voiceOf(reading);
    if (voice) (reading.figure.statedBy ? claimants : outlets).add(voice.name);
  }
  return [...new Set([...[...claimants].sort(), ...[...outlets].sort()])];
}

/** The number as stated, where all state it alike: "about 15" stays so. */
function sharedEnds(readings: readonly Reading[]): FigureEnds | null {
  const first = readings[0]?.figure;
  const isAlike = readings.every(
    ({ figure: { low, high, bound } }) =>
      low === first?.low && high === first.high && bound === first.bound,
  );
  return first && isAlike ? endsOnly(first) : null;
}

function endsOnly({ low, high, bound }: FigureEnds): FigureEnds {
  return { low, high, bound };
}

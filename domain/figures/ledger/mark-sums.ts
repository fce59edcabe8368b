import {
  add,
  agrees,
  fromMillionths,
  gap,
  type Interval,
  isAbove,
  isExact,
  isSame,
  subtract,
} from "../interval";
import type { EventScope, Line, Lines } from "./line";
import type { Mark, SumPart } from "./mark";
import { findPartitions, otherChoices, type Partition } from "./partition";
import { type Reading, voiceOf } from "./reading";
import { idsOf, statedEnds, tell } from "./tell";

/** Of a row whose figures conflict, this many totals are checked. */
const MOST_TOTALS = 8;

/** Readings that state one number, of one line. */
type Amount = {
  line: Line;
  readings: readonly Reading[];
  interval: Interval;
};

type Sum = { total: Amount; parts: readonly Amount[]; comesTo: Interval };

/**
 * Looks whether parts add up to their whole: by population (15 soldiers and 3
 * civilians are 18 people) and by place (9 at Kalumba and 6 at Sokolo are 15).
 * Ranges and bounds are honoured, and measures are never mixed. A sum that
 * doesn't come out is a contradiction where the parts exceed the whole or are
 * known to be all of it; else parts are missing.
 */
export function markSums(lines: Lines, event: EventScope): Mark[] {
  return findPartitions(lines, event).flatMap((partition) =>
    totalsOf(partition.whole).flatMap((total) =>
      markSum(partition, total, event),
    ),
  );
}

function markSum(
  partition: Partition,
  total: Amount,
  { populations }: EventScope,
): Mark[] {
  const sum = chooseSum(partition, total, populations);
  const isOver = isAbove(sum.comesTo, total.interval);
  // One part above its whole is marked as that, and one equal says nothing.
  const isIdle = sum.parts.length === 1 && (isOver || holds(sum));
  if (isIdle || isItsOwnFormula(sum)) return [];
  const told = tellSum(partition, sum);
  if (holds(sum)) {
    const exact = holdsExactly(sum);
    const byConstruction = isDerivedWithin(sum);
    return [{ code: "sum_holds", ...told, exact, byConstruction }];
  }
  if (isOver || partition.isComplete) {
    const by = fromMillionths(gap(sum.comesTo, total.interval));
    return [{ code: "sum_fails", ...told, by }];
  }
  const missing = statedEnds(subtract(total.interval, sum.comesTo));
  return [{ code: "parts_missing", ...told, missing }];
}

/** The broadest parts, or where they don't fit, others that do exactly. */
function chooseSum(
  partition: Partition,
  total: Amount,
  populations: EventScope["populations"],
): Sum {
  const broadest = sumUp(total, partition.parts);
  if (partition.parts.length > 1 && holds(broadest)) return broadest;
  const others = otherChoices(partition, populations);
  return (
    others.map((lines) => sumUp(total, lines)).find(holdsExactly) ?? broadest
  );
}

function tellSum({ over }: Partition, { total, parts, comesTo }: Sum) {
  return {
    over,
    rows: [total.line.key, ...parts.map(({ line }) => line.key)],
    figureIds: [total, ...parts].flatMap(({ readings }) => idsOf(readings)),
    total: tellAmount(total),
    parts: parts.map((part): SumPart => ({ ...tellAmount(part), sign: 1 })),
    comesTo: statedEnds(comesTo),
  };
}

function sumUp(total: Amount, lines: readonly Line[]): Sum {
  const parts = lines.map((line) => amountOf(line, total));
  const zero: Interval = { low: 0n, high: 0n };
  const comesTo = parts.map(({ interval }) => interval).reduce(add, zero);
  return { total, parts, comesTo };
}

/** The numbers that a line gives for a total: one, unless they conflict. */
function totalsOf(line: Line): Amount[] {
  if (line.verdict !== "conflicts") return [whole(line)];
  const totals: Amount[] = [];
  for (const reading of line.readings) {
    const { interval } = reading;
    if (totals.some((total) => isSame(total.interval, interval))) continue;
    totals.push({ line, readings: [reading], interval });
    if (totals.length === MOST_TOTALS) break;
  }
  return totals;
}

/**
 * What a line adds to a sum. Where its figures conflict, who gives the total
 * is taken by their own word; else everything between the figures is allowed.
 */
function amountOf(line: Line, total: Amount): Amount {
  if (line.verdict !== "conflicts") return whole(line);
  const speaker = total.readings[0] && voiceOf(total.readings[0])?.id;
  const own = line.readings.find(
    (reading) => speaker !== undefined && voiceOf(reading)?.id === speaker,
  );
  if (!own) return whole(line);
  return { line, readings: [own], interval: own.interval };
}

function whole(line: Line): Amount {
  return { line, readings: line.readings, interval: line.settled };
}

function tellAmount({ line, readings, interval }: Amount) {
  return readings === line.readings
    ? line.told
    : tell(line.key, readings, interval);
}

function holds({ total, comesTo }: Sum): boolean {
  return agrees(comesTo, total.interval);
}

function holdsExactly({ total, comesTo }: Sum): boolean {
  return isExact(comesTo) && isSame(comesTo, total.interval);
}

/** Whether the total is nothing but an editor's own sum of these parts. */
function isItsOwnFormula({ total, parts }: Sum): boolean {
  const ids = new Set(parts.flatMap(({ readings }) => idsOf(readings)));
  return total.readings.every(({ figure }) =>
    figure.terms?.every(({ figureId }) => ids.has(figureId)),
  );
}

/** Whether one side was computed from the other, so that it had to fit. */
function isDerivedWithin({ total, parts }: Sum): boolean {
  const totals = new Set(idsOf(total.readings));
  return parts.some(({ readings }) =>
    readings.every(({ figure }) =>
      figure.terms?.some(({ figureId }) => totals.has(figureId)),
    ),
  );
}

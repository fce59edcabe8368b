import { type Nesting, WHOLE } from "./places";
import { firstInstant, lastInstant } from "./when";

/** When a figure counts: ISO dates or times, null where that end is open. */
export type TimeWindow = { timeFrom: string | null; timeTo: string | null };

/** The first and last day of an event, where known. */
export type EventDays = { startsOn: string | null; endsOn: string | null };

/** How the times of an event's figures lie in each other. */
export type WindowIndex = Nesting & { keyOf: (window: TimeWindow) => string };

type Reach = { key: string; from: number; to: number };

/**
 * More times than this are compared with the event's own only: each would
 * have to be laid against each.
 */
const MOST_COMPARED = 64;

/**
 * Indexes the times of figures. No time, or exactly the event's own days, is
 * the whole event; a longer time ("since 2012") contains the event.
 */
export function indexWindows(
  windows: readonly TimeWindow[],
  event: EventDays,
): WindowIndex {
  const own = reachOf(WHOLE, event.startsOn, event.endsOn ?? event.startsOn);
  const keyOf = ({ timeFrom, timeTo }: TimeWindow) => {
    const isOwn =
      isNear(timeFrom, own.from, firstInstant) &&
      isNear(timeTo, own.to, lastInstant);
    if (isOwn) return WHOLE;
    const { from, to } = reachOf("", timeFrom, timeTo);
    // What is no date is only ever the same as itself.
    const isDate = !Number.isNaN(from) && !Number.isNaN(to);
    return isDate ? `${from}/${to}` : `${timeFrom}/${timeTo}`;
  };
  const reaches = new Map([[WHOLE, own]]);
  for (const window of windows) {
    const key = keyOf(window);
    if (reaches.has(key)) continue;
    reaches.set(key, reachOf(key, window.timeFrom, window.timeTo));
  }
  const compared = reaches.size > MOST_COMPARED ? [own] : [...reaches.values()];
  const chains = new Map<string, readonly string[]>();

  function chain(key: string): readonly string[] {
    const known = chains.get(key);
    if (known) return known;
    const reach = reaches.get(key) ?? own;
    const around = compared
      .filter((other) => other.key !== key && isWithin(reach, other))
      .sort(shortestFirst);
    const made = [key, ...around.map((other) => other.key)];
    chains.set(key, made);
    return made;
  }

  return { keyOf, chain };
}

function reachOf(key: string, from: string | null, to: string | null): Reach {
  return {
    key,
    from: from === null ? Number.NEGATIVE_INFINITY : firstInstant(from),
    to: to === null ? Number.POSITIVE_INFINITY : lastInstant(to),
  };
}

function isNear(
  given: string | null,
  own: number,
  instant: (when: string) => number,
): boolean {
  return given === null || instant(given) === own;
}

function shortestFirst(a: Reach, b: Reach): number {
  const [one, two] = [a.to - a.from, b.to - b.from];
  // Two endless times differ by no number.
  return one === two ? 0 : one - two;
}

function isWithin(inner: Reach, outer: Reach): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

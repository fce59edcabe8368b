import { fromMillionths, gap, isAbove } from "../interval";
import { nameKey } from "../name-key";
import type { Populations } from "../populations";
import { byDate, farthestFrom } from "./agreement";
import type { Line } from "./line";
import type { Mark } from "./mark";
import type { Reading } from "./reading";
import { idsOf, tell, tellOne } from "./tell";

/** Says of one line whether its figures agree, rose, or conflict. */
export function markAgreement(line: Line, populations: Populations): Mark[] {
  switch (line.verdict) {
    case "agrees":
      return agreement(line, populations);
    case "updated":
      return update(line);
    case "conflicts":
      return conflict(line);
  }
}

/** Only what texts state can agree: a derived figure has been counted once. */
function agreement(line: Line, populations: Populations): Mark[] {
  const stated = line.readings.filter(({ figure }) => figure.terms === null);
  if (stated.length < 2) return [];
  const words = stated.map(({ figure }) => nameKey(figure.population ?? ""));
  const isAlike = populations.group(line.population)?.alike === true;
  return [
    {
      code: "agrees",
      rows: [line.key],
      figureIds: idsOf(stated),
      told: tell(line.key, stated, line.settled),
      reports: new Set(stated.map(reportOf)).size,
      wordsDiffer: isAlike && new Set(words).size > 1,
    },
  ];
}

/** Which report a figure stands in; one without an article is its own. */
function reportOf({ figure }: Reading): string {
  return figure.articleId ?? figure.id;
}

function update(line: Line): Mark[] {
  const running = byDate(line.readings);
  const [earlier, later] = [running[0], running.at(-1)];
  if (!earlier || !later) return [];
  return [
    {
      code: "updated",
      rows: [line.key],
      figureIds: idsOf(running),
      earlier: tellOne(line.key, earlier),
      later: tellOne(line.key, later),
    },
  ];
}

function conflict(line: Line): Mark[] {
  const highest = line.conflicting.reduce((a, b) => (isHigher(b, a) ? b : a));
  const other = farthestFrom(highest, line.conflicting);
  if (!other) return [];
  const [lower, upper] = isAbove(highest.interval, other.interval)
    ? [other, highest]
    : [highest, other];
  return [
    {
      code: "conflicts",
      reason: "apart",
      rows: [line.key],
      figureIds: idsOf(line.conflicting),
      lower: tellOne(line.key, lower),
      upper: tellOne(line.key, upper),
      by: fromMillionths(gap(lower.interval, upper.interval)),
    },
  ];
}

function isHigher(a: Reading, b: Reading): boolean {
  return (a.interval.low ?? 0n) > (b.interval.low ?? 0n);
}

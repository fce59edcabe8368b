import { addsUp } from "../measure";
import type { Populations } from "../populations";
import { type EventScope, type Line, type Lines, lineKey } from "./line";

/** Lines that may together be what another line counts as a whole. */
export type Partition = {
  over: "population" | "place";
  whole: Line;
  parts: readonly Line[];
  /** Whether the parts leave out nothing that is known of. */
  isComplete: boolean;
  /**
   * Every line that might be a part, with those left out of `parts`; few
   * enough to be tried in other ways, else none.
   */
  candidates: readonly Line[];
};

/** More candidates than this are not tried in every combination (2⁶ = 64). */
const MOST_TRIED = 6;

/**
 * The ways in which lines divide what another counts: by population in the
 * same place, and by place for the same population. Each line is a part of
 * few others (one for each group around its own), so that there is no search.
 */
export function findPartitions(lines: Lines, event: EventScope): Partition[] {
  const candidates = { population: new Map(), place: new Map() } as Candidates;
  for (const line of lines.values()) {
    if (!addsUp(line.measure)) continue;
    enterByPopulation(line, lines, { event, candidates });
    enterByPlace(line, lines, { event, candidates });
  }
  return [
    ...[...candidates.population].map(([whole, found]) =>
      byPopulation(whole, found, event.populations),
    ),
    ...[...candidates.place].map(([whole, found]) =>
      byPlace(whole, found, event),
    ),
  ].filter(({ parts }) => parts.length > 0);
}

type Candidates = Record<"population" | "place", Map<Line, Line[]>>;
type Search = { event: EventScope; candidates: Candidates };

function enterByPopulation(
  line: Line,
  lines: Lines,
  { event, candidates }: Search,
): void {
  for (const population of event.populations.chain(line.population).slice(1)) {
    const whole = lines.get(lineKey(line, { population }));
    if (whole) enter(candidates.population, whole, line);
  }
}

/**
 * A line is a part of the nearest wider place's line for its own population,
 * and stands in for a wider population where its place has no line for that:
 * six soldiers are what is known of the people killed at Sokolo.
 */
function enterByPlace(
  line: Line,
  lines: Lines,
  { event, candidates }: Search,
): void {
  const [, ...places] = event.places.chain(line.place);
  for (const population of populationsItStandsFor(line, lines, event)) {
    const whole = places
      .map((place) => lines.get(lineKey(line, { population, place })))
      .find((found) => found !== undefined);
    if (whole) enter(candidates.place, whole, line);
  }
}

function populationsItStandsFor(
  line: Line,
  lines: Lines,
  { populations }: EventScope,
): string[] {
  const { population } = line;
  if (populations.group(population)?.apart) return [population];
  const [, ...wider] = populations.chain(population);
  const taken = wider.findIndex((each) =>
    lines.has(lineKey(line, { population: each })),
  );
  return [population, ...(taken === -1 ? wider : wider.slice(0, taken))];
}

function enter(into: Map<Line, Line[]>, whole: Line, part: Line): void {
  const parts = into.get(whole);
  if (parts) parts.push(part);
  else into.set(whole, [part]);
}

function byPopulation(
  whole: Line,
  found: readonly Line[],
  populations: Populations,
): Partition {
  const parts = disjoint(found, populations);
  const names = parts.map(({ population }) => population);
  return {
    over: "population",
    whole,
    parts,
    isComplete: populations.leavesNobodyOut(whole.population, names),
    candidates: found.length <= MOST_TRIED ? found : [],
  };
}

function byPlace(
  whole: Line,
  found: readonly Line[],
  { populations, places }: EventScope,
): Partition {
  const around = new Set(
    found.flatMap(({ place }) => places.chain(place).slice(1)),
  );
  const inner = found.filter(
    ({ place, population }) =>
      population === whole.population || !around.has(place),
  );
  const byName = Map.groupBy(inner, ({ place }) => place);
  const parts = [...byName.values()].flatMap((lines) => {
    const own = lines.filter(
      ({ population }) => population === whole.population,
    );
    return own.length > 0 ? own : disjoint(lines, populations);
  });
  const covered = new Set(parts.flatMap(({ place }) => places.chain(place)));
  const listed = places.under(whole.place);
  const isWhole = parts.every(
    ({ population }) => population === whole.population,
  );
  return {
    over: "place",
    whole,
    parts,
    isComplete:
      isWhole && listed.length > 0 && listed.every((key) => covered.has(key)),
    candidates: [],
  };
}

/**
 * The broadest lines that have nobody in common, those left out of tolls
 * aside.
 */
function disjoint(lines: readonly Line[], populations: Populations): Line[] {
  const { chain, group, isDisjoint, rank } = populations;
  const broadest = lines
    .filter(({ population }) => !group(population)?.apart)
    .sort(
      (a, b) =>
        chain(a.population).length - chain(b.population).length ||
        rank(a.population) - rank(b.population),
    );
  const chosen: Line[] = [];
  for (const line of broadest) {
    const isApart = chosen.every(({ population }) =>
      isDisjoint(line.population, population),
    );
    if (isApart) chosen.push(line);
  }
  return chosen.sort((a, b) => rank(a.population) - rank(b.population));
}

/** Every choice of two or more candidates with nobody in common, largest first. */
export function otherChoices(
  { candidates }: Partition,
  { isDisjoint }: Populations,
): Line[][] {
  const choices: Line[][] = [[]];
  for (const line of candidates) {
    const grown = choices
      .filter((choice) =>
        choice.every(({ population }) =>
          isDisjoint(line.population, population),
        ),
      )
      .map((choice) => [...choice, line]);
    choices.push(...grown);
  }
  return choices
    .filter((choice) => choice.length > 1)
    .sort((a, b) => b.length - a.length);
}

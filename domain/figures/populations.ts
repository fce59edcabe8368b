import { countsPeople } from "./measure";
import { nameKey } from "./name-key";
import {
  EXHAUSTIVE,
  POPULATION_GROUPS,
  type PopulationGroup,
} from "./population-groups";

/** What is known of the populations that figures count. */
export type Populations = {
  /**
   * The key of what a figure counts: words of one group have one key, and a
   * count of people whose population is not said counts people. Words nobody
   * listed are a group of their own.
   */
  keyOf: (population: string | null, measure: string) => string;
  /** The key itself, then every group it lies within, nearest first. */
  chain: (key: string) => readonly string[];
  group: (key: string) => PopulationGroup | undefined;
  /** Whether two groups are known to have nobody in common. */
  isDisjoint: (a: string, b: string) => boolean;
  /** Whether `parts` leave nobody of `whole` out, those told apart aside. */
  leavesNobodyOut: (whole: string, parts: readonly string[]) => boolean;
  /** Where a group stands in the table; groups nobody listed come last. */
  rank: (key: string) => number;
};

/** Indexes the table of groups with a newsroom's own, which go before it. */
export function indexPopulations(
  own: readonly PopulationGroup[] = [],
): Populations {
  const groups = new Map<string, PopulationGroup>();
  for (const group of [...POPULATION_GROUPS, ...own]) {
    groups.set(group.name, group);
  }
  const ranks = new Map([...groups.keys()].map((name, i) => [name, i]));
  const words = indexWords([...groups.values()]);
  const chains = new Map<string, readonly string[]>();

  function chain(key: string): readonly string[] {
    const known = chains.get(key);
    if (known) return known;
    const made = new Set([key]);
    for (const name of made) {
      const within = groups.get(name)?.within ?? headOf(name, words);
      if (within) made.add(within);
    }
    chains.set(key, [...made]);
    return [...made];
  }

  /** The groups right under what `a` and `b` have in common. */
  function branches(a: string, b: string): (PopulationGroup | undefined)[] {
    const [one, two] = [chain(a), chain(b)];
    const meeting = one.find((key) => two.includes(key));
    if (!meeting) return [];
    return [one, two].map((keys) =>
      groups.get(keys[keys.indexOf(meeting) - 1] ?? ""),
    );
  }

  return {
    keyOf: (population, measure) => {
      if (population === null) return countsPeople(measure) ? "people" : "";
      const key = nameKey(population);
      return words.all.get(key) ?? key;
    },
    chain,
    group: (key) => groups.get(key),
    isDisjoint: (a, b) => {
      const [one, two] = branches(a, b);
      return one?.divides !== undefined && one.divides === two?.divides;
    },
    leavesNobodyOut: (whole, parts) =>
      [...EXHAUSTIVE].some((by) => {
        const sides = [...groups.values()].filter(
          (group) =>
            group.within === whole && group.divides === by && !group.apart,
        );
        const isHere = (side: PopulationGroup) =>
          parts.some((part) => chain(part).includes(side.name));
        return sides.length > 0 && sides.every(isHere);
      }),
    rank: (key) => ranks.get(key) ?? groups.size,
  };
}

type Words = Record<"all" | "en" | "fr", Map<string, string>>;

function indexWords(groups: readonly PopulationGroup[]): Words {
  const words: Words = { all: new Map(), en: new Map(), fr: new Map() };
  for (const { name, ...group } of groups) {
    words.all.set(nameKey(name), name);
    for (const language of ["en", "fr"] as const) {
      for (const word of group[language]) {
        words.all.set(nameKey(word), name);
        words[language].set(nameKey(word), name);
      }
    }
  }
  return words;
}

/**
 * The group of the noun in words nobody listed: the last word in English
 * ("Malian soldiers"), the first in French ("soldats maliens"). They lie
 * within that group and are never taken for it.
 */
function headOf(population: string, words: Words): string | undefined {
  const parts = population.split(" ");
  if (parts.length < 2) return undefined;
  return words.en.get(parts.at(-1) ?? "") ?? words.fr.get(parts[0] ?? "");
}

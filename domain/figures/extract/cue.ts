import type { Measure } from "../figure";

/**
 * A word that tells what happened to those counted, and from which sides it
 * may: "killed" is all three, "dead" is never an act, "surrendered" needs no
 * "were".
 */
export type Cue = {
  measure: Measure;
  /** Counts what stands after it: "killed 15", "deaths of 12". */
  acts: boolean;
  /** Describes what stands before it: "15 dead", "15 were killed". */
  describes: boolean;
  /** What stands before it did it, without "were": "15 died". */
  happens: boolean;
  /** Is itself what is counted: "12 deaths". */
  counts: boolean;
};

const ROLES = {
  /** "killed": an act in the past, and what it makes of people. */
  both: { acts: true, describes: true, happens: false, counts: false },
  act: { acts: true, describes: false, happens: false, counts: false },
  state: { acts: false, describes: true, happens: false, counts: false },
  /** "drowned": they did, they were. */
  becomes: { acts: false, describes: true, happens: true, counts: false },
  event: { acts: false, describes: false, happens: true, counts: false },
  noun: { acts: false, describes: false, happens: false, counts: true },
  /** "dead", "blessés": 15 dead, the dead. */
  stateNoun: { acts: false, describes: true, happens: false, counts: true },
  /** French participles: a tué, tués, les tués. */
  any: { acts: true, describes: true, happens: false, counts: true },
} as const;

/** Lists the cues of one measure by role, commas between phrases. */
export function cues(
  measure: Measure,
  words: Partial<Record<keyof typeof ROLES, string>>,
): (readonly [string, Cue])[] {
  return Object.entries(ROLES).flatMap(([role, roles]) =>
    (words[role as keyof typeof ROLES] ?? "")
      .split(", ")
      .filter((phrase) => phrase !== "")
      .map((phrase) => [phrase, { measure, ...roles }] as const),
  );
}

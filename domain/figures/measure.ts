import { nameKey } from "./name-key";

/**
 * Measures that count people and need no population to say so: "18 dead" are
 * 18 people. `neutralized` is left out, for vehicles are neutralized too.
 */
const OF_PEOPLE: ReadonlySet<string> = new Set([
  "killed",
  "wounded",
  "seriously_wounded",
  "casualties",
  "captured",
  "surrendered",
  "missing",
  "displaced",
  "arrested",
]);

const OTHER_COUNTS: ReadonlySet<string> = new Set([
  "neutralized",
  "attacks",
  "count",
]);

/**
 * What a word may be mistaken for. A party's "neutralized" has been explained
 * as killed, wounded, captured or surrendered, and differently by each who
 * explained it; "casualties" are dead and wounded together, sometimes missing.
 */
const MISTAKEN_FOR: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "neutralized",
    ["killed", "wounded", "captured", "surrendered", "casualties"],
  ],
  ["casualties", ["killed", "wounded", "seriously_wounded", "missing"]],
]);

/** Whether two measures are the same word, capitals and spaces aside. */
export function isSameMeasure(a: string, b: string): boolean {
  return a === b || nameKey(a) === nameKey(b);
}

/** Whether a measure counts people even when its population is not said. */
export function countsPeople(measure: string): boolean {
  return OF_PEOPLE.has(measure);
}

/** Whether a measure counts things one by one, so that only whole numbers do. */
export function isCount(measure: string): boolean {
  return OF_PEOPLE.has(measure) || OTHER_COUNTS.has(measure);
}

/** Whether parts of it add up to a whole, as distances and shares don't. */
export function addsUp(measure: string): boolean {
  return isCount(measure) || measure === "money";
}

/** Whether one measure may pass for the other and must be told apart. */
export function isMistakable(a: string, b: string): boolean {
  return mistakableFor(a).includes(b);
}

/**
 * The measures that `measure` may pass for, or that may pass for it, and from
 * which it must be told apart.
 */
export function mistakableFor(measure: string): readonly string[] {
  const others = [...MISTAKEN_FOR].filter(([, words]) =>
    words.includes(measure),
  );
  return [
    ...(MISTAKEN_FOR.get(measure) ?? []),
    ...others.map(([name]) => name),
  ];
}

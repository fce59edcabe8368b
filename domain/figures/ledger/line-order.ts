import { MEASURES } from "../figure";
import { nameKey } from "../name-key";
import type { EventScope, Line, Lines } from "./line";

/**
 * Puts lines in the order of the ledger's rows: by measure, the whole event
 * before its places, wider populations before narrower ones.
 */
export function inOrder(lines: Lines, event: EventScope): Lines {
  const ranked = [...lines.values()]
    .map((line) => ({ line, rank: rankOf(line, event) }))
    .sort((a, b) => compareRanks(a.rank, b.rank));
  return new Map(ranked.map(({ line }) => [line.key, line]));
}

type Rank = readonly (number | string)[];

function rankOf(
  line: Line,
  { populations, places, windows }: EventScope,
): Rank {
  const measure = MEASURES.findIndex((name) => nameKey(name) === line.measure);
  return [
    measure === -1 ? MEASURES.length : measure,
    line.measure,
    places.chain(line.place).length,
    line.place,
    populations.rank(line.population),
    line.population,
    windows.chain(line.time).length,
    line.time,
  ];
}

function compareRanks(a: Rank, b: Rank): number {
  for (const [i, rank] of a.entries()) {
    const order = compareKeys(rank, b[i] ?? rank);
    if (order !== 0) return order;
  }
  return 0;
}

/** Compares by code unit, the same on every machine. */
export function compareKeys<T extends number | string>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

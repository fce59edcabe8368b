import type { RecordReason } from "@/domain/imports/refusal";
import type { BreakReason } from "@/domain/imports/state";

/**
 * What stands at one place of a file: a value, or why there is none. A `part`
 * of a page or graph need not be a record; all else is meant to be one.
 */
export type Entry = { place: string; isPart?: boolean } & (
  | { value: unknown }
  | { problem: RecordReason }
);

/** A file can't be read from here on; what came before it stands. */
export class BrokenFile extends Error {
  constructor(
    readonly reason: BreakReason,
    readonly cause: string,
  ) {
    super(`${reason}: ${cause}`);
  }
}

/** What is taken of a file: so many characters a record, so deep, so much in all. */
export const LIMITS = {
  record: 1_000_000,
  depth: 32,
  page: 16_000_000,
  /** Characters of a file, unpacked. */
  file: 4_000_000_000,
} as const;

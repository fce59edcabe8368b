/**
 * How near an entry is to what was asked; within a tier the newest is first.
 * A name in full, the beginning of a title, the words of a title side by side,
 * in any order, words anywhere, and words that were probably meant.
 */
export const TIERS = {
  name: 0,
  beginning: 1,
  together: 2,
  inTitle: 3,
  anywhere: 4,
  near: 5,
} as const;

export type Tier = (typeof TIERS)[keyof typeof TIERS];

/** Where a page of a search ended. */
export type Place = { tier: number; createdAt: Date; id: string };

/** Negative where `one` is listed before `other`. */
export function comparePlaces(one: Place, other: Place): number {
  return (
    one.tier - other.tier ||
    other.createdAt.getTime() - one.createdAt.getTime() ||
    (one.id < other.id ? 1 : one.id > other.id ? -1 : 0)
  );
}

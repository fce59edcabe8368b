const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * Seconds from each failed try to the next, as Standard Webhooks proposes them:
 * ten tries in all, over a little more than three days.
 */
export const RETRY_SECONDS = [
  5,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
] as const;

/** An address that answered nothing well for as long as this is turned off. */
export const PATIENCE_HOURS = 72;

/** The share by which a pause may grow, so that many don't end at once. */
const SPREAD = 0.1;

/**
 * When to try again after `failures` failed tries in a row; null when there
 * have been enough. `chance` is from 0 up to 1.
 */
export function nextTry(
  failures: number,
  now: Date,
  chance: number,
): Date | null {
  const pause = RETRY_SECONDS[failures - 1];
  if (pause === undefined) return null;
  return new Date(now.getTime() + pause * 1000 * (1 + SPREAD * chance));
}

/** Whether an address that fails since `failingSince` has failed too long. */
export function isHopeless(failingSince: Date, now: Date): boolean {
  const hours = (now.getTime() - failingSince.getTime()) / 3_600_000;
  return hours >= PATIENCE_HOURS;
}

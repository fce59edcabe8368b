import type { RefusalDetail } from "@/lib/result";

/** How often an address is asked before the capture is given up. */
export const MOST_TRIES = 4;

/** Seconds before the second, third and fourth try. */
const WAITS = [15, 60, 300];

/** A site that asks for longer is asked again by a person. */
const LONGEST_WAIT = 3600;

/** Answers that may be another one later: told to wait, or out of order. */
const PASSING_STATUS = new Set([
  408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524,
]);

const PASSING = new Set(["no-answer", "too-slow"]);

/** Whether what went wrong may be right at the next try. */
export function mayPass(refusal: string, detail?: RefusalDetail): boolean {
  if (refusal === "error-status") {
    return PASSING_STATUS.has(Number(detail?.status));
  }
  return PASSING.has(refusal);
}

/**
 * When to try again after `tries` tries, or undefined if it is over: too many
 * tries, or a site that wants to be left alone for more than an hour. What the
 * site says in Retry-After (RFC 9110 §10.2.3) counts if it is longer than our
 * own patience.
 */
export function nextTry(
  now: Date,
  tries: number,
  retryAfter?: string,
): Date | undefined {
  if (tries >= MOST_TRIES) return undefined;
  const ours = WAITS[tries - 1] ?? LONGEST_WAIT;
  const wait = Math.max(ours, secondsOf(retryAfter, now));
  return wait > LONGEST_WAIT
    ? undefined
    : new Date(now.getTime() + wait * 1000);
}

/** Seconds from a number of them or from a date; 0 where it says neither. */
function secondsOf(retryAfter: string | undefined, now: Date): number {
  if (!retryAfter) return 0;
  if (/^\d{1,9}$/.test(retryAfter.trim())) return Number(retryAfter);
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? 0 : Math.ceil((at - now.getTime()) / 1000);
}

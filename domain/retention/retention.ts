/** How long a made report's file is kept after it was last asked for, in days. */
export const KEPT_REPORT_DAYS = 30;

/** How long a webhook's delivery is kept after its last try, in days. */
export const KEPT_DELIVERY_DAYS = 90;

const DAY = 24 * 60 * 60 * 1000;

/** What was last needed before this is kept no longer. */
export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY);
}

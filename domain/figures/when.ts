const DAY = 86_400_000;

/**
 * The first moment that an ISO 8601 date or time covers, in milliseconds
 * since 1970; a date without a time covers its whole day in UTC.
 */
export function firstInstant(when: string): number {
  return Date.parse(when);
}

/** The last moment that an ISO 8601 date or time covers, as `firstInstant`. */
export function lastInstant(when: string): number {
  const isDay = !when.includes("T");
  return Date.parse(when) + (isDay ? DAY - 1 : 0);
}

import { z } from "zod";

/**
 * Where a scheduled publication stands. One that couldn't be published when
 * it was due was returned to the desk.
 */
export const SCHEDULE_STATES = [
  "waiting",
  "published",
  "cancelled",
  "returned",
] as const;
export type ScheduleState = (typeof SCHEDULE_STATES)[number];

/** A wall clock's time, as a form's field gives it: no zone, no seconds. */
const LOCAL = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/;

/**
 * The moment that a wall clock in a zone shows `local`. Of two such moments,
 * when clocks are put back, the first; a time that clocks leap over is read as
 * that much later. Null where it is no time.
 */
export function momentIn(timeZone: string, local: string): Date | null {
  if (!LOCAL.test(local)) return null;
  const asUtc = Date.parse(`${local}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  const candidates = [-1, 1].map((day) => {
    const around = asUtc + day * 24 * 60 * 60 * 1000;
    return asUtc - offsetAt(timeZone, around);
  });
  const exact = candidates.filter(
    (moment) => moment + offsetAt(timeZone, moment) === asUtc,
  );
  return new Date(
    Math.min(...(exact.length > 0 ? exact : candidates.slice(0, 1))),
  );
}

/**
 * What a zone's clocks show at a moment, with how far they are ahead of UTC, as
 * ISO 8601: "2026-12-04T18:00:00+01:00".
 */
export function clockIn(timeZone: string, moment: Date): string {
  const ahead = offsetAt(timeZone, moment.getTime());
  const shown = new Date(moment.getTime() + ahead).toISOString().slice(0, 19);
  const sign = ahead < 0 ? "-" : "+";
  const size = new Date(Math.abs(ahead)).toISOString().slice(11, 16);
  return `${shown}${sign}${size}`;
}

/** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(timeZone: string, moment: number): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    dateStyle: "short",
    timeStyle: "medium",
    hourCycle: "h23",
  }).formatToParts(moment);
  const of = (type: string) =>
    Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(
    of("year"),
    of("month") - 1,
    of("day"),
    of("hour"),
    of("minute"),
    of("second"),
  );
  return shown - Math.floor(moment / 1000) * 1000;
}

/** When something is to be published: a moment with its zone. */
export const publishAtInput = z.iso
  .datetime({ offset: true, error: "Give a date and a time." })
  .transform((at) => new Date(at));

/** A year: what is put off for longer is forgotten, not embargoed. */
const LONGEST = 366 * 24 * 60 * 60 * 1000;

/** Whether something may be put off until then. */
export function isAhead(publishAt: Date, now: Date): boolean {
  const ahead = publishAt.getTime() - now.getTime();
  return ahead > 0 && ahead <= LONGEST;
}

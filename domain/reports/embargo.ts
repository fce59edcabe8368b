import { z } from "zod";

import { clockIn } from "@/domain/publishing/schedule";

/** A moment with the offset that the newsroom's clocks have then. */
const until = z.iso.datetime({ offset: true });

/** What of a report may not be made public yet, and until when. */
export const reportEmbargo = z.strictObject({
  /** When the last of it comes out: the report as a whole waits for that. */
  until,
  /** The newsroom's time zone, by its IANA name. */
  timeZone: z.string(),
  /** Each claim or summary that waits for a time, and which. */
  waiting: z.array(
    z.strictObject({
      subjectKind: z.enum(["claim", "summary"]),
      subjectId: z.string(),
      until,
    }),
  ),
});
export type ReportEmbargo = z.infer<typeof reportEmbargo>;

type Waiting = {
  subjectKind: "claim" | "summary";
  subjectId: string;
  publishAt: Date;
};

/** The embargo on a report that holds all these; undefined if nothing waits. */
export function embargoOf(
  waiting: readonly Waiting[],
  timeZone: string,
): ReportEmbargo | undefined {
  const [first, ...others] = waiting.toSorted(
    (a, b) => b.publishAt.getTime() - a.publishAt.getTime(),
  );
  if (!first) return undefined;
  return {
    until: clockIn(timeZone, first.publishAt),
    timeZone,
    waiting: [first, ...others].map(({ publishAt, ...subject }) => ({
      ...subject,
      until: clockIn(timeZone, publishAt),
    })),
  };
}

/** Until when each claim or summary that waits does so, by its id. */
export function waitingTimes(
  embargo: ReportEmbargo | undefined,
): ReadonlyMap<string, string> {
  return new Map(
    embargo?.waiting.map(({ subjectId, until }) => [subjectId, until]),
  );
}

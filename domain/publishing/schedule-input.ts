import { z } from "zod";

import { slugInput } from "./slug";

const subject = {
  kind: z.enum(["claim", "summary"]),
  subjectId: z.uuid(),
};

/** What an editor sends to have something published at a time to come. */
export const scheduleInput = z.object({
  ...subject,
  /** As the newsroom's clocks will show it: 2026-07-27T12:00. */
  at: z.string().trim().min(1, "Give a date and a time."),
  slug: z
    .literal("")
    .transform(() => undefined)
    .or(slugInput)
    .optional(),
});
export type ScheduleInput = z.output<typeof scheduleInput>;

/** A claim or summary, by its kind and id. */
export const subjectInput = z.object(subject);

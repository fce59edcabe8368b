import { z } from "zod";

/** Who is to look after an article or a claim, and until when. */
export const assignInput = z.object({
  subjectId: z.uuid(),
  assignedTo: z
    .uuid()
    .or(z.literal(""))
    .nullish()
    .transform((value) => value || null),
  dueAt: z
    .union(
      [
        z.iso.date(),
        z.iso.datetime({ offset: true, local: true }),
        z.literal(""),
      ],
      { error: "Give the day as year-month-day, such as 2022-07-28." },
    )
    .nullish()
    .transform((value) => value || null),
});
export type AssignInput = z.infer<typeof assignInput>;

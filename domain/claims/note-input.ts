import { z } from "zod";

const words = (most: number, wanted: string) =>
  z
    .string()
    .trim()
    .normalize("NFC")
    .min(1, wanted)
    .max(most, `Keep this under ${most + 1} characters.`);

export const commentInput = z.object({
  claimId: z.uuid(),
  body: words(5000, "Write what you want to say."),
});
export type CommentInput = z.infer<typeof commentInput>;

/** Where someone looked and found nothing, or whom they asked and what came. */
export const searchNoteInput = z.object({
  claimId: z.uuid(),
  kind: z.enum(["search", "request_for_comment"]),
  where: words(500, "Say where you looked, or whom you asked."),
  how: words(2000, "Say how: the words searched for, or the question."),
  outcome: words(4000, "Say what came of it."),
  lookedAt: z
    .union([z.iso.date(), z.iso.datetime({ offset: true }), z.literal("")], {
      error: "Write the date as year-month-day, such as 2022-07-28.",
    })
    .nullish()
    .transform((value) => value || null),
});
export type SearchNoteInput = z.infer<typeof searchNoteInput>;

import { z } from "zod";

/** The kinds of suggestion, as a person or a program names one. */
export const SUGGESTION_KINDS = ["figure", "quote", "checkworthy"] as const;

/** A suggestion that is not to be offered again. */
export const dismissInput = z.object({
  articleId: z.uuid(),
  kind: z.enum(SUGGESTION_KINDS),
  start: z.int().min(0),
  end: z.int().min(0),
});
export type DismissInput = z.infer<typeof dismissInput>;

import { z } from "zod";

/** The kinds of suggestion, as a person or a program names one. */
export const SUGGESTION_KINDS = ["figure", "quote", "checkworthy"] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** A suggestion that is not to be offered again, or is to be after all. */
export const dismissInput = z.object({
  articleId: z.uuid(),
  /** The version it stands in; the newest where left out. */
  versionId: z.uuid().optional(),
  kind: z.enum(SUGGESTION_KINDS),
  start: z.int().min(0),
  end: z.int().min(0),
});
export type DismissInput = z.infer<typeof dismissInput>;

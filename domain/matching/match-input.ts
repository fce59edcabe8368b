import { z } from "zod";

import { languageTag } from "@/domain/articles/article-input";
import { keepable } from "@/lib/read-input";

/** The most claims one answer gives. */
const MOST = 50;

/** A text that may have been checked before. */
export const matchInput = z.object({
  text: z
    .string()
    .trim()
    .min(1, "Give the text to look for.")
    .max(5000, "Keep this under 5001 characters: a claim, not an article.")
    .transform(keepable),
  limit: z.int().min(1).max(MOST).default(10),
  /** The language of the text; left out, the newsroom's. */
  language: languageTag.optional(),
  /** When the text was said; dates in the text count too. */
  date: z.iso.date().optional(),
});
export type MatchInput = z.infer<typeof matchInput>;

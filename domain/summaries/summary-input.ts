import { z } from "zod";

import { languageTag } from "@/domain/articles/article-input";

/** The largest document that is taken, as JSON: 1 MB. */
const MOST = 1_000_000;

const content = {
  title: z
    .string()
    .trim()
    .normalize("NFC")
    .min(1, "Give the summary a title.")
    .max(300, "Keep the title under 301 characters."),
  standfirst: z
    .string()
    .trim()
    .normalize("NFC")
    .max(1000, "Keep the standfirst under 1,001 characters.")
    .nullish()
    .transform((value) => value || null),
  language: languageTag.default("en"),
  articleId: z
    .uuid()
    .or(z.literal(""))
    .nullish()
    .transform((value) => value || null),
};

const EMPTY = { type: "doc", content: [{ type: "paragraph" }] };

/** A document as the editor writes it; what it holds is read elsewhere. */
const document = z
  .unknown()
  .default(EMPTY)
  .refine(
    (value) => JSON.stringify(value ?? null).length <= MOST,
    "The summary is too long.",
  );

export const newSummaryInput = z.object({ ...content, document });
export type NewSummaryInput = z.infer<typeof newSummaryInput>;

export const saveSummaryInput = z.object({
  summaryId: z.uuid(),
  /** The revision the writer's text grew from. */
  revision: z.coerce.number<number | string>().int().positive(),
  ...content,
  document,
});
export type SaveSummaryInput = z.infer<typeof saveSummaryInput>;

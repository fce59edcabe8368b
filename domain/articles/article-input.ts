import { z } from "zod";

import { BLOCK_KINDS, RIGHTS } from "./version";

const words = (most: number) =>
  z
    .string()
    .trim()
    .normalize("NFC")
    .max(most, `Keep this under ${most + 1} characters.`);

const optional = (most: number) =>
  words(most)
    .nullish()
    .transform((value) => value || null);

/** A day, or a moment with its zone; ISO 8601 as articles give it. */
export const givenDate = z
  .union([z.iso.date(), z.iso.datetime({ offset: true }), z.literal("")], {
    error: "Write the date as year-month-day, such as 2022-07-28.",
  })
  .nullable()
  .transform((value) => value || null);

export const publishedAt = givenDate
  .optional()
  .transform((value) => value ?? null);

/** A BCP 47 language tag, such as en, fr or ar-EG. */
export const languageTag = z
  .string()
  .trim()
  .regex(
    /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/i,
    "Give the language as a code, such as en or fr.",
  );

export const givenAddress = z
  .url({
    protocol: /^https?$/,
    error: "Give a whole address that begins with http:// or https://.",
  })
  .max(2000)
  .or(z.literal(""))
  .nullable()
  .transform((value) => value || null);

export const webAddress = givenAddress
  .optional()
  .transform((value) => value ?? null);

/** What is known about an article beside its words. */
export const articleDetails = {
  title: words(500).min(1, "Give the article's title."),
  outlet: optional(200),
  byline: optional(300),
  publishedAt,
  language: languageTag,
  sourceUrl: webAddress,
  rights: z.enum(RIGHTS).default("third_party"),
};

export const blockOfWords = z.object({
  kind: z.enum(BLOCK_KINDS),
  words: z.string(),
});

/** Reviewed blocks: what a person saved after seeing what was understood. */
export const newArticleInput = z.object({
  ...articleDetails,
  blocks: z.array(blockOfWords).min(1, "There are no words to check."),
});
export type NewArticleInput = z.infer<typeof newArticleInput>;

export const editArticleInput = z.object({
  articleId: z.uuid(),
  revision: z.coerce.number<number | string>().int().positive(),
  ...articleDetails,
});
export type EditArticleInput = z.infer<typeof editArticleInput>;

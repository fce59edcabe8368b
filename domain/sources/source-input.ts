import { z } from "zod";

import {
  givenAddress,
  givenDate,
  languageTag,
  publishedAt,
  webAddress,
} from "@/domain/articles/article-input";
import { partyWord } from "@/domain/people/party-input";
import { RELATIONS, RELIABILITIES, SOURCE_TYPES } from "./source";

const given = (most: number) =>
  z
    .string()
    .trim()
    .normalize("NFC")
    .max(most, `Keep this under ${most + 1} characters.`)
    .nullable()
    .transform((value) => value || null);

const optional = (most: number) =>
  given(most)
    .optional()
    .transform((value) => value ?? null);

const flag = z
  .union([z.boolean(), z.enum(["on", "true", "false", ""])])
  .default(false)
  .transform((value) => value === true || value === "on" || value === "true");

/** What is known of a source, and how far it can be relied on. */
const content = {
  title: z
    .string()
    .trim()
    .normalize("NFC")
    .min(1, "Give the source a title by which it is found again.")
    .max(500, "Keep the title under 501 characters."),
  type: z.enum(SOURCE_TYPES, { error: "Say what kind of source it is." }),
  publisher: partyWord.nullish().transform((value) => value ?? null),
  speaker: partyWord.nullish().transform((value) => value ?? null),
  author: optional(300),
  url: webAddress,
  publishedAt,
  language: languageTag
    .or(z.literal(""))
    .nullish()
    .transform((value) => value || null),
  reliability: z.enum(RELIABILITIES).default("F"),
  isPrimary: flag,
  confidential: flag,
  note: optional(4000),
};

export const newSourceInput = z.object(content);
export type NewSourceInput = z.infer<typeof newSourceInput>;

export const editSourceInput = z.object({
  sourceId: z.uuid(),
  revision: z.coerce.number<number | string>().int().positive(),
  ...content,
});
export type EditSourceInput = z.infer<typeof editSourceInput>;

/** What a program changes of a source; a field left out stays as it is. */
export const sourceChangesInput = z.object({
  revision: z.int().positive(),
  title: content.title.optional(),
  type: content.type.optional(),
  publisher: partyWord.nullable().optional(),
  speaker: partyWord.nullable().optional(),
  author: given(300).optional(),
  url: givenAddress.optional(),
  publishedAt: givenDate.optional(),
  language: languageTag.nullable().optional(),
  reliability: z.enum(RELIABILITIES).optional(),
  isPrimary: z.boolean().optional(),
  confidential: z.boolean().optional(),
  note: given(4000).optional(),
});

export const withdrawSourceInput = z.object({
  sourceId: z.uuid(),
  revision: z.coerce.number<number | string>().int().positive(),
  reason: z
    .string()
    .trim()
    .normalize("NFC")
    .min(3, "Say in a few words why it is withdrawn.")
    .max(2000, "Keep this under 2001 characters."),
});
export type WithdrawSourceInput = z.infer<typeof withdrawSourceInput>;

/** The withdrawal of a source taken back, and why. */
export const restoreSourceInput = withdrawSourceInput.extend({
  reason: z
    .string()
    .trim()
    .normalize("NFC")
    .min(3, "Say in a few words why the withdrawal is taken back.")
    .max(2000, "Keep this under 2001 characters."),
});
export type RestoreSourceInput = z.infer<typeof restoreSourceInput>;

export const derivationInput = z.object({
  /** The source that repeats … */
  sourceId: z.uuid(),
  /** … and the one that it repeats. */
  from: z.uuid("Choose the source that it repeats."),
  relation: z.enum(RELATIONS, { error: "Say how it repeats the other." }),
  excerpt: optional(4000),
  locator: optional(300),
});
export type DerivationInput = z.infer<typeof derivationInput>;

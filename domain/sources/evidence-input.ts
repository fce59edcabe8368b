import { z } from "zod";

import { INTERESTS } from "@/domain/people/party";
import { CREDIBILITIES, type Credibility, STANCES } from "./source";

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

const credibility = z.coerce
  .number<number | string>({ error: "Grade it from 1 to 6." })
  .refine(
    (grade): grade is Credibility =>
      CREDIBILITIES.some((known) => known === grade),
    "Grade it from 1 to 6; 6 means it can't be judged.",
  );

const content = {
  stance: z.enum(STANCES, { error: "Say what it does to the claim." }),
  excerpt: z
    .string()
    .trim()
    .normalize("NFC")
    .min(1, "Quote the words that bear on the claim.")
    .max(10_000, "Keep the excerpt under 10,001 characters."),
  locator: optional(300),
  credibility: credibility.default(6),
  note: optional(2000),
  snapshotId: z
    .uuid()
    .or(z.literal(""))
    .nullish()
    .transform((value) => value || null),
  /** What the speaker has at stake here, where it is not the usual. */
  interest: z
    .enum(INTERESTS)
    .or(z.literal(""))
    .nullish()
    .transform((value) => value || null),
  interestReason: optional(500),
};

const INTEREST_NEEDS_REASON = {
  path: ["interestReason"],
  message: "Say why the speaker's stake is another one here.",
};

const interestHasReason = (given: {
  interest: string | null;
  interestReason: string | null;
}) => !given.interest || Boolean(given.interestReason);

export const newEvidenceInput = z
  .object({ claimId: z.uuid(), sourceId: z.uuid(), ...content })
  .refine(interestHasReason, INTEREST_NEEDS_REASON);
export type NewEvidenceInput = z.infer<typeof newEvidenceInput>;

export const editEvidenceInput = z
  .object({
    evidenceId: z.uuid(),
    /** Of the claim, as the person read it. */
    revision: z.coerce.number<number | string>().int().positive(),
    ...content,
  })
  .refine(interestHasReason, INTEREST_NEEDS_REASON);
export type EditEvidenceInput = z.infer<typeof editEvidenceInput>;

/** What a program changes of evidence; a field left out stays as it is. */
export const evidenceChangesInput = z.object({
  /** Of the claim, as it was read. */
  revision: z.int().positive(),
  stance: content.stance.optional(),
  excerpt: content.excerpt.optional(),
  locator: given(300).optional(),
  credibility: credibility.optional(),
  note: given(2000).optional(),
  snapshotId: z.uuid().nullable().optional(),
  interest: z.enum(INTERESTS).nullable().optional(),
  interestReason: given(500).optional(),
});

/** What the source of some evidence repeats elsewhere and not in this claim. */
export const narrowEvidenceInput = z
  .object({
    evidenceId: z.uuid(),
    /** Of the claim, as the person read it. */
    revision: z.coerce.number<number | string>().int().positive(),
    notRepeating: z.array(z.uuid()).max(100).default([]),
    reason: optional(500),
  })
  .refine(
    ({ notRepeating, reason }) =>
      notRepeating.length === 0 || (reason?.length ?? 0) >= 3,
    { path: ["reason"], message: "Say in a few words how that is known." },
  );
export type NarrowEvidenceInput = z.infer<typeof narrowEvidenceInput>;

/** The same as a browser's form sends it: a field `not:<source>` for each. */
export const narrowEvidenceForm = z.preprocess((given) => {
  const fields = Object.entries(Object(given));
  const left = fields.filter(([name]) => name.startsWith("not:"));
  return {
    ...Object.fromEntries(fields),
    notRepeating: left.map(([name]) => name.slice(4)),
  };
}, narrowEvidenceInput);

export const removeEvidenceInput = z.object({
  evidenceId: z.uuid(),
  /** Of the claim, as the person read it. */
  revision: z.coerce.number<number | string>().int().positive(),
});
export type RemoveEvidenceInput = z.infer<typeof removeEvidenceInput>;

import { z } from "zod";

import { DISPOSITIONS, type Disposition } from "./version";

/** Whether setting aside comes with a reason; opening again needs none. */
export function isReasoned(given: {
  disposition: Disposition | null;
  reason: string;
}): boolean {
  return !given.disposition || given.reason.length > 0;
}

export const NEEDS_REASON = {
  path: ["reason"],
  message: "Say why this sentence needs no claim.",
};

/** Sentences set aside for one reason; without a disposition they open again. */
export const dispositionInput = z
  .object({
    articleId: z.uuid(),
    /** The version the sentences are counted in; the newest where left out. */
    versionId: z.uuid().optional(),
    sentences: z
      .array(z.coerce.number<number | string>().int().min(0))
      .min(1, "Choose a sentence.")
      .max(10_000),
    disposition: z.enum(DISPOSITIONS).nullable(),
    reason: z
      .string()
      .trim()
      .normalize("NFC")
      .max(500, "Keep the reason under 501 characters.")
      .default(""),
  })
  .refine(isReasoned, NEEDS_REASON);

export type DispositionInput = z.infer<typeof dispositionInput>;

import { z } from "zod";

import { DISPOSITIONS } from "./version";

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
  .refine(({ disposition, reason }) => !disposition || reason.length > 0, {
    path: ["reason"],
    message: "Say why this sentence needs no claim.",
  });

export type DispositionInput = z.infer<typeof dispositionInput>;

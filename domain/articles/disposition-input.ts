import { z } from "zod";

import { DISPOSITIONS } from "./version";

/** A sentence set aside with a reason; without a disposition it opens again. */
export const dispositionInput = z
  .object({
    articleId: z.uuid(),
    sentence: z.coerce.number<number | string>().int().min(0),
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

import { z } from "zod";

import { CORRECTION_KINDS } from "@/domain/verdicts/verdict";

/** What an editor sends to correct what is published. */
export const correctionInput = z.object({
  /** The edition that stands and is to be replaced. */
  editionId: z.uuid(),
  kind: z.enum(CORRECTION_KINDS),
  publicNote: z
    .string()
    .trim()
    .min(10, "Tell readers what was wrong, in a sentence.")
    .max(2000, "Keep the note under 2000 characters."),
});

export type CorrectionInput = z.output<typeof correctionInput>;

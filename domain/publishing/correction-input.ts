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
    .normalize("NFC")
    .min(10, "Tell readers what was wrong, in a sentence.")
    .max(2000, "Keep the note under 2000 characters."),
  /** For the colleague who countersigns; readers don't see it. */
  reason: z
    .string()
    .trim()
    .normalize("NFC")
    .max(5000, "Keep the reason under 5001 characters.")
    .nullish()
    .transform((value) => value || null),
});

/** What a colleague sends to sign a correction, or its proposer to take it back. */
export const decideCorrectionInput = z.object({ correctionId: z.uuid() });

/** What a colleague sends to give a correction back. */
export const returnCorrectionInput = decideCorrectionInput.extend({
  reason: z
    .string()
    .trim()
    .normalize("NFC")
    .min(3, "Say in a few words what is missing.")
    .max(5000),
});

export type CorrectionInput = z.output<typeof correctionInput>;

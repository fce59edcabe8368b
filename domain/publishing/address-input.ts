import { z } from "zod";

import { subjectInput } from "./schedule-input";
import { slugInput } from "./slug";

/** What an editor sends to give something another public address. */
export const renameInput = subjectInput.extend({ slug: slugInput });
export type RenameInput = z.output<typeof renameInput>;

const words = (least: number, problem: string) =>
  z
    .string()
    .trim()
    .normalize("NFC")
    .min(least, problem)
    .max(2000, "Keep this under 2001 characters.");

/** What an admin sends to have something withheld by law. */
export const withholdInput = subjectInput.extend({
  reason: words(10, "Tell readers why, in a sentence."),
  authority: words(3, "Say who demanded it: the court or agency, the case."),
  demandedOn: z.iso.date({ error: "Give the day it was demanded." }),
});
export type WithholdInput = z.output<typeof withholdInput>;

/** What a colleague sends to sign an order of withholding. */
export const decideWithholdingInput = z.object({ withholdingId: z.uuid() });

/** What is sent to give an order back, or to lift it. */
export const withholdingReasonInput = decideWithholdingInput.extend({
  reason: words(3, "Say why, in a few words."),
});

import { z } from "zod";

import { ATTRIBUTIONS } from "./verdict";

const revision = z.coerce.number<number | string>().int().positive();

export const proposeInput = z.object({
  claimId: z.uuid(),
  revision,
  attribution: z.enum(ATTRIBUTIONS, { error: "Say whether they said it." }),
  rating: z.string().min(1, "Choose what the evidence carries."),
  rationale: z
    .string()
    .trim()
    .normalize("NFC")
    .min(1, "Say what the verdict rests on.")
    .max(10_000, "Keep the rationale under 10,001 characters."),
});
export type ProposeInput = z.infer<typeof proposeInput>;

export const countersignInput = z.object({
  verdictId: z.uuid(),
  /** Given where the evidence policy is set aside; it is published. */
  overrideReason: z
    .string()
    .trim()
    .normalize("NFC")
    .max(2000)
    .nullish()
    .transform((value) => value || null),
});
export type CountersignInput = z.infer<typeof countersignInput>;

export const returnInput = z.object({
  verdictId: z.uuid(),
  reason: z
    .string()
    .trim()
    .normalize("NFC")
    .min(3, "Say in a few words what is missing.")
    .max(5000),
});
export type ReturnInput = z.infer<typeof returnInput>;

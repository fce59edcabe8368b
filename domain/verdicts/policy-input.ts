import { z } from "zod";

import { CLAIM_KINDS } from "@/domain/claims/claim";

const asked = z
  .union([z.boolean(), z.enum(["on", "true", "false", ""])])
  .default(false)
  .transform((value) => value === true || value === "on" || value === "true");

/** What evidence a rating is to need, for one kind of claim or for any. */
export const policyInput = z.object({
  claimKind: z
    .enum(CLAIM_KINDS)
    .or(z.literal(""))
    .nullish()
    .transform((value) => value || null),
  ratingKey: z.string().min(1, "Choose the rating."),
  minOrigins: z.coerce
    .number<number | string>({ error: "Give a number of origins." })
    .int("Give a whole number of origins.")
    .min(0, "Give a number of origins from 0.")
    .max(20, "No policy needs more than 20 origins."),
  independentOfParties: asked,
  primaryDocument: asked,
  snapshot: asked,
  requestForComment: asked,
});
export type PolicyInput = z.infer<typeof policyInput>;

import { z } from "zod";

/** The longest a link to a report may last, in hours: 90 days. */
export const LINK_HOURS_AT_MOST = 90 * 24;

/** How long a link lasts, in hours. */
export const linkHours = z.coerce
  .number<number | string>("Say how long it lasts.")
  .int("Give whole hours.")
  .min(1, "An hour is the least.")
  .max(LINK_HOURS_AT_MOST, "Ninety days are the most.");

/** A link to one made report, for someone without an account. */
export const newLinkInput = z.object({
  orderId: z.uuid(),
  hours: linkHours,
  forWhom: z
    .string()
    .trim()
    .normalize("NFC")
    .max(200, "Keep this under 201 characters.")
    .default(""),
});
export type NewLinkInput = z.infer<typeof newLinkInput>;

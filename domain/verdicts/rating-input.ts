import { z } from "zod";

import { TONES } from "./scale";

const words = (missing: string, most: number) =>
  z
    .string()
    .trim()
    .normalize("NFC")
    .min(1, missing)
    .max(most, `Keep it under ${most + 1} characters.`);

const place = z.union([
  z.literal("").transform(() => null),
  z.coerce
    .number("Give a number from 1 to 5, or leave it empty.")
    .int("Give a whole number from 1 to 5.")
    .min(1, "The scale begins at 1.")
    .max(5, "The scale ends at 5."),
]);

const key = z
  .string()
  .trim()
  .regex(
    /^[a-z][a-z0-9_]{0,39}$/,
    "Use small letters, digits and _, a letter first.",
  );

/** An entry of the rating scale; its key names it for ever. */
export const ratingInput = z.object({
  key,
  label: words("Give its name.", 40),
  meaning: words("Give its meaning.", 400),
  mark: words("Give a sign.", 2),
  tone: z.enum(TONES, { error: "Choose a tone." }),
  value: place,
  position: z.coerce
    .number("Give its place in the list as a number.")
    .int("Give a whole number.")
    .min(0, "Places count from 0.")
    .max(99, "99 is the last place."),
});
export type RatingInput = z.infer<typeof ratingInput>;

/** Whether an entry may still be chosen; verdicts that used it keep it. */
export const retireRatingInput = z.object({
  key,
  retired: z.enum(["yes", "no"]).transform((word) => word === "yes"),
});
export type RetireRatingInput = z.infer<typeof retireRatingInput>;

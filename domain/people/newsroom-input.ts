import { z } from "zod";

import { LANGUAGES } from "@/lib/language";
import { webAddress } from "@/lib/web-address";

const optional = (most: number) =>
  z
    .string()
    .trim()
    .normalize("NFC")
    .max(most, `Keep this under ${most + 1} characters.`)
    .nullish()
    .transform((value) => value || null);

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** What the public is told of the newsroom, and in which language. */
export const newsroomInput = z.object({
  name: z
    .string()
    .trim()
    .normalize("NFC")
    .min(1, "Give the newsroom's name.")
    .max(200, "Keep the name under 201 characters."),
  language: z.enum(LANGUAGES, { error: "Choose English or French." }),
  contact: optional(400),
  correctionsPolicy: optional(8000),
  about: optional(2000),
  unnamedSourcesPolicy: optional(8000),
  licence: optional(400).refine(
    (address) => address === null || webAddress(address) !== null,
    "Give the licence's address, beginning with https://.",
  ),
  timeZone: z
    .string()
    .trim()
    .default("UTC")
    .refine(isTimeZone, "Give a zone by its name, such as Europe/Paris."),
});
export type NewsroomInput = z.infer<typeof newsroomInput>;

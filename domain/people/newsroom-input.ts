import { z } from "zod";

import { LANGUAGES } from "@/lib/language";

const optional = (most: number) =>
  z
    .string()
    .trim()
    .normalize("NFC")
    .max(most, `Keep this under ${most + 1} characters.`)
    .nullish()
    .transform((value) => value || null);

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
});
export type NewsroomInput = z.infer<typeof newsroomInput>;

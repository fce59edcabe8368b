import { z } from "zod";

/** `read` only looks; `desk` does whatever its person may do. */
export const TOKEN_SCOPES = ["desk", "read"] as const;

/** A token for a program; without days it lasts until it is revoked. */
export const newTokenInput = z.object({
  name: z
    .string()
    .trim()
    .min(1, "Say what it is for.")
    .max(100, "Keep the name under 101 characters."),
  scope: z.enum(TOKEN_SCOPES, { error: "Choose what it may do." }),
  days: z
    .union([
      z.literal("").transform(() => undefined),
      z.coerce
        .number("Give a number of days.")
        .int("Give whole days.")
        .min(1, "Give one day or more.")
        .max(3650, "Ten years is the most."),
    ])
    .optional(),
});
export type NewTokenInput = z.infer<typeof newTokenInput>;

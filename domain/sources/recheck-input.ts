import { z } from "zod";

/** What came of looking at a claim again. */
export const resolveRecheckInput = z.object({
  recheckId: z.uuid(),
  note: z
    .string()
    .trim()
    .normalize("NFC")
    .min(3, "Say in a few words what came of it.")
    .max(2000, "Keep this under 2001 characters."),
});
export type ResolveRecheckInput = z.infer<typeof resolveRecheckInput>;

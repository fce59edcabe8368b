import { z } from "zod";

import { INTERESTS, PARTY_KINDS } from "./party";

const partyName = z
  .string()
  .trim()
  .normalize("NFC")
  .min(1, "Give the name.")
  .max(200, "Keep the name under 200 characters.");

/**
 * A party as a person or a program names one: by id, or by name with what is
 * known of it. A name is looked up in the newsroom and added if it is new.
 */
export const partyRef = z.union([
  z.object({ id: z.uuid() }),
  z.object({
    name: partyName,
    kind: z.enum(PARTY_KINDS).default("body"),
    interest: z.enum(INTERESTS).optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
  }),
]);

export type PartyRef = z.infer<typeof partyRef>;

/** The same, where a plain string may stand for an id or a name. */
export const partyWord = z
  .union([z.string(), partyRef])
  .transform((given, ctx): PartyRef => {
    if (typeof given !== "string") return given;
    const id = z.uuid().safeParse(given);
    if (id.success) return { id: id.data };
    const named = partyName.safeParse(given);
    if (named.success) return { name: named.data, kind: "body" };
    for (const { message } of named.error.issues) ctx.addIssue(message);
    return z.NEVER;
  });

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

/** What is known of a party, as its form sends it. */
export const editPartyInput = z.object({
  partyId: z.uuid(),
  name: partyName,
  kind: z.enum(PARTY_KINDS, { error: "Say what it is." }),
  interest: z.enum(INTERESTS, { error: "Say what it usually has at stake." }),
  url: z
    .url({
      protocol: /^https?$/,
      error: "Give a whole address that begins with http:// or https://.",
    })
    .max(2000)
    .or(z.literal(""))
    .nullish()
    .transform((value) => value || null),
  note: z
    .string()
    .trim()
    .normalize("NFC")
    .max(2000, "Keep this under 2001 characters.")
    .nullish()
    .transform((value) => value || null),
});

export type EditPartyInput = z.infer<typeof editPartyInput>;

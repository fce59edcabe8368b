import { z } from "zod";
import { EVENT_KINDS } from "@/domain/provenance/say-origins";
import { INTERESTS } from "./party";
import { partyWord } from "./party-input";

const optional = (most: number) =>
  z
    .string()
    .trim()
    .normalize("NFC")
    .max(most, `Keep this under ${most + 1} characters.`)
    .nullish()
    .transform((value) => value || null);

const day = z
  .union([z.iso.date(), z.literal("")], {
    error: "Write the day as year-month-day, such as 2022-07-27.",
  })
  .nullish()
  .transform((value) => value || null);

/** What happened, when and where. */
export const eventInput = z
  .object({
    name: z
      .string()
      .trim()
      .normalize("NFC")
      .min(1, "Give the event a name.")
      .max(200, "Keep the name under 201 characters."),
    kind: z
      .union([z.enum(EVENT_KINDS), z.literal("")], {
        error: "Choose what it was.",
      })
      .nullish()
      .transform((value) => value || null),
    startsOn: day,
    endsOn: day,
    place: optional(200),
    note: optional(4000),
  })
  .refine(
    ({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn,
    { path: ["endsOn"], message: "It can't end before it begins." },
  );
export type EventInput = z.infer<typeof eventInput>;

/** Who had a part in an event, and what they have at stake in it. */
export const eventPartyInput = z.object({
  eventId: z.uuid(),
  party: partyWord,
  part: z
    .string()
    .trim()
    .max(200, "Keep the part under 201 characters.")
    .default(""),
  interest: z.enum(INTERESTS, { error: "Say what they have at stake." }),
});
export type EventPartyInput = z.infer<typeof eventPartyInput>;

/** A place of an event and what it lies within, for the scope of figures. */
export const eventPlaceInput = z.object({
  eventId: z.uuid(),
  name: z.string().trim().normalize("NFC").min(1, "Name the place.").max(120),
  within: optional(120),
});
export type EventPlaceInput = z.infer<typeof eventPlaceInput>;

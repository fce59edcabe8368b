import { z } from "zod";
import { partyWord } from "@/domain/people/party-input";
import { measureNamed } from "./measure-words";

const blankToNull = (given: unknown) => (given === "" ? null : given);

/** What a party means by a measure, as a person writes it down. */
export const measureNoteInput = z.object({
  measure: z
    .string()
    .trim()
    .min(1, "Say which measure this is about.")
    .max(60)
    .transform(measureNamed),
  party: z.preprocess(blankToNull, partyWord.nullable().default(null)),
  meaning: z
    .string()
    .trim()
    .normalize("NFC")
    .min(1, "Say what is meant by it.")
    .max(1000, "Keep this under 1001 characters."),
  sourceId: z.preprocess(blankToNull, z.uuid().nullable().default(null)),
});
export type MeasureNoteInput = z.infer<typeof measureNoteInput>;

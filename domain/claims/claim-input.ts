import { z } from "zod";

import { partyWord } from "@/domain/people/party-input";
import { CLAIM_KINDS } from "./claim";

const words = (most: number) =>
  z
    .string()
    .trim()
    .normalize("NFC")
    .max(most, `Keep this under ${most + 1} characters.`);

const statement = words(2000).min(
  1,
  "Write the claim as one sentence that stands on its own.",
);

const optional = (most: number) =>
  words(most)
    .nullish()
    .transform((value) => value || null);

/** What a claim says, and of whom; the parts a signature is on. */
const content = {
  statement,
  kind: z.enum(CLAIM_KINDS, { error: "Say what kind of claim this is." }),
  claimant: z
    .literal("")
    .transform(() => null)
    .or(partyWord.nullish())
    .transform((value) => value ?? null),
  /** An event of the newsroom by id, or a new one by name. */
  event: words(200)
    .nullish()
    .transform((value) => value || null),
  originalWording: optional(4000),
  originalLanguage: optional(35),
  selectionReason: optional(1000),
  /** What readers are told before they see distressing matter. */
  contentNotice: optional(300),
};

/** A span of a version, with its words as the person saw them. */
export const spanInput = z.object({
  start: z.coerce.number<number | string>().int().min(0),
  end: z.coerce.number<number | string>().int().min(0),
  exact: z.string().min(1, "Select the words of the claim."),
});

export const newClaimInput = spanInput.extend({
  articleId: z.uuid(),
  ...content,
});
export type NewClaimInput = z.infer<typeof newClaimInput>;

/** A further mention of a claim that the newsroom has. */
export const newMentionInput = spanInput.extend({
  articleId: z.uuid(),
  claimId: z.uuid(),
});
export type NewMentionInput = z.infer<typeof newMentionInput>;

export const editClaimInput = z.object({
  claimId: z.uuid(),
  /** The revision the person read; another one by now refuses the edit. */
  revision: z.coerce.number<number | string>().int().positive(),
  ...content,
});
export type EditClaimInput = z.infer<typeof editClaimInput>;

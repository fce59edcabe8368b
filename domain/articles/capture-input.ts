import { z } from "zod";

import { blockOfWords } from "./article-input";

/** A new capture of a known article, as a person looked it over. */
export const newVersionInput = z.object({
  articleId: z.uuid(),
  blocks: z.array(blockOfWords).min(1, "There are no words to check."),
});
export type NewVersionInput = z.infer<typeof newVersionInput>;

/** What a person says of a mention whose words changed. */
export const settleInput = z.discriminatedUnion("decision", [
  z.object({ reanchoringId: z.uuid(), decision: z.literal("accepted") }),
  z.object({ reanchoringId: z.uuid(), decision: z.literal("dropped") }),
  z.object({
    reanchoringId: z.uuid(),
    decision: z.literal("relocated"),
    start: z.coerce.number<number | string>().int().min(0),
    end: z.coerce.number<number | string>().int().min(0),
    exact: z.string().min(1, "Select the words that make the claim now."),
  }),
]);
export type SettleInput = z.infer<typeof settleInput>;

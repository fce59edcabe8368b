import { z } from "zod";

import { newArticleInput } from "@/domain/articles/article-input";

/** The largest page a browser may hand over, in UTF-16 units. */
export const MOST_HANDED = 5 * 1024 * 1024;

/** How long a page waits to be saved, in minutes. */
export const HANDED_MINUTES = 30;

/** Pages of one sender that may wait at a time: an office may be one. */
export const MOST_OF_ONE_SENDER = 30;

/** Pages that may wait at a time, over all newsrooms: nobody signs in to hand one over. */
export const MOST_WAITING = 300;

/** A page as a browser hands it over. */
export const handedPageInput = z.object({
  url: z.url({ protocol: /^https?$/ }).max(2000),
  html: z.string().min(1).max(MOST_HANDED),
});

/** A handed-over page as a person corrected it. */
export const handedArticleInput = newArticleInput.extend({
  pageId: z.uuid(),
});
export type HandedArticleInput = z.infer<typeof handedArticleInput>;

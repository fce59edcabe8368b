import { z } from "zod";

import { RIGHTS, type Rights } from "@/domain/articles/version";
import { DETAIL_WORDS } from "../_intake/detail-words";

/** What is known of an article beside its words, as a form's fields hold it. */
export type ArticleDetails = {
  title: string;
  outlet: string | null;
  byline: string | null;
  publishedAt: string | null;
  language: string;
  sourceUrl: string | null;
  rights: Rights;
};

/** The details as they stand at a revision. */
export type DetailsAt = ArticleDetails & { revision: number };

const detailsAt = z.object({
  revision: z.int(),
  title: z.string(),
  outlet: z.string().nullable(),
  byline: z.string().nullable(),
  publishedAt: z.string().nullable(),
  language: z.string(),
  sourceUrl: z.string().nullable(),
  rights: z.enum(RIGHTS),
});

/** The details that a refused edit says are there now; undefined if none. */
export function detailsIn(refusal: unknown): DetailsAt | undefined {
  const { data } = z.object({ current: detailsAt }).safeParse(refusal);
  return data?.current;
}

export type Difference = {
  name: keyof ArticleDetails;
  mine: string;
  theirs: string;
};

/** Where what a form holds and what stands differ, field by field. */
export function differences(
  mine: FormData,
  theirs: ArticleDetails,
): Difference[] {
  const names = Object.keys(DETAIL_WORDS) as (keyof ArticleDetails)[];
  return names
    .map((name) => ({
      name,
      mine: String(mine.get(name) ?? "").trim(),
      theirs: theirs[name] ?? "",
    }))
    .filter(({ mine, theirs }) => mine !== theirs);
}

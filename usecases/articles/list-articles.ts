import "server-only";

import { db } from "@/db";
import {
  type ArticleFilter,
  listArticles as list,
} from "@/db/queries/articles";
import type { Actor } from "@/domain/people/actor";

/** The newsroom's articles, newest first, a page at a time. */
export async function listArticles(
  actor: Actor,
  filter: Omit<ArticleFilter, "newsroomId">,
) {
  return list(db, { ...filter, newsroomId: actor.newsroomId });
}

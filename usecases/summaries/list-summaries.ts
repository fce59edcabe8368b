import "server-only";

import { db } from "@/db";
import { listSummaries as list } from "@/db/queries/summaries";
import type { Actor } from "@/domain/people/actor";
import type { Cursor } from "@/lib/cursor";

/** The newsroom's summaries, newest first, a page at a time. */
export async function listSummaries(
  actor: Actor,
  page: { after?: Cursor; limit: number },
) {
  return list(db, { ...page, newsroomId: actor.newsroomId });
}

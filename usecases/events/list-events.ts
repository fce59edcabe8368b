import "server-only";

import { db } from "@/db";
import { listEventsPage } from "@/db/queries/events";
import type { Actor } from "@/domain/people/actor";
import type { Cursor } from "@/lib/cursor";

/** The newsroom's events with how many claims each has, newest first. */
export async function listEvents(
  actor: Actor,
  page: { after?: Cursor; limit: number },
) {
  return listEventsPage(db, { newsroomId: actor.newsroomId, ...page });
}

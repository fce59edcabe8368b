import "server-only";

import { db } from "@/db";
import { listPeople } from "@/db/queries/people";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";

/** Everyone of the newsroom with role and standing, for who manages them. */
export async function readPeople(
  actor: Actor,
): Promise<Result<Awaited<ReturnType<typeof listPeople>>, "not-your-role">> {
  if (!may(actor, "administer")) return refuse("not-your-role");
  return ok(await listPeople(db, actor.newsroomId));
}

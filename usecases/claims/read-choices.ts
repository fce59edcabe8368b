import "server-only";

import { db } from "@/db";
import { listPeople } from "@/db/queries/people";
import type { Actor } from "@/domain/people/actor";

/** The colleagues to whom a claim can be given. */
export async function readChoices(actor: Actor) {
  const people = await listPeople(db, actor.newsroomId);
  return {
    people: people
      .filter((person) => !person.disabledAt)
      .map(({ id, name }) => ({ id, name })),
  };
}

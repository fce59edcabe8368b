import "server-only";

import { db } from "@/db";
import { listPeople } from "@/db/queries/people";
import { listSources } from "@/db/queries/sources";
import type { Actor } from "@/domain/people/actor";

/** How many sources a form offers at once; the library has them all. */
const OFFERED = 200;

/** What the forms of a claim let one choose from: sources and colleagues. */
export async function readChoices(actor: Actor) {
  const { newsroomId } = actor;
  const [sources, people] = await Promise.all([
    listSources(db, { newsroomId, limit: OFFERED }),
    listPeople(db, newsroomId),
  ]);
  return {
    sources: sources.map(({ id, title }) => ({ id, title })),
    people: people
      .filter((person) => !person.disabledAt)
      .map(({ id, name }) => ({ id, name })),
  };
}

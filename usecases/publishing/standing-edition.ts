import "server-only";

import { db } from "@/db";
import { findCurrentEdition } from "@/db/queries/corrections";
import type { Published } from "@/db/queries/publications";
import { type Actor, may } from "@/domain/people/actor";

/** The edition that this person may correct; null where there is none. */
export async function editionToCorrect(actor: Actor, of: Published) {
  if (!may(actor, "publish")) return null;
  const standing = await findCurrentEdition(db, of);
  return standing ? { id: standing.id, n: standing.n } : null;
}

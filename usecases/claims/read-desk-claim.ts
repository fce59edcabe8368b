import "server-only";

import { db } from "@/db";
import { findClaim } from "@/db/queries/claims";
import { listSlugs } from "@/db/queries/slugs";
import type { Actor } from "@/domain/people/actor";
import { ok, refuse } from "@/lib/result";

/** One claim of the desk in a line: where it stands, and on which revision. */
export async function readDeskClaim(actor: Actor, claimId: string) {
  const { newsroomId } = actor;
  const claim = await findClaim(db, { newsroomId, claimId });
  if (!claim) return refuse("not-found");
  const { id, statement, claimantName, state, revision } = claim;
  const [own] = await listSlugs(db, { kind: "claim", subjectIds: [claimId] });
  const slug = own?.slug ?? null;
  return ok({ id, slug, statement, claimant: claimantName, state, revision });
}

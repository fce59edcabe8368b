import "server-only";

import { db } from "@/db";
import { countClaimsOfSources } from "@/db/queries/library";
import { listSources as list, type SourceFilter } from "@/db/queries/sources";
import type { Actor } from "@/domain/people/actor";

/**
 * The newsroom's library, newest first, a page at a time, each source with
 * the number of claims that have evidence from it.
 */
export async function listSources(
  actor: Actor,
  filter: Omit<SourceFilter, "newsroomId">,
) {
  const { newsroomId } = actor;
  const found = await list(db, { ...filter, newsroomId });
  const sourceIds = found.map((source) => source.id);
  const claims = await countClaimsOfSources(db, { newsroomId, sourceIds });
  return found.map((source) => ({
    ...source,
    claims: claims.get(source.id) ?? 0,
  }));
}

export type ListedSource = Awaited<ReturnType<typeof listSources>>[number];

import { and, asc, countDistinct, desc, eq, inArray, or } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Executor } from "@/db/client";
import { claims, derivations, evidence, sources, users } from "@/db/schema";
import type { SourceKey } from "./sources";

const child = alias(sources, "child");
const parent = alias(sources, "parent");

/** Every word on whom a source repeats and who repeats it, oldest first. */
export async function listDerivationsOf(on: Executor, key: SourceKey) {
  return on
    .select({
      id: derivations.id,
      relation: derivations.relation,
      excerpt: derivations.excerpt,
      locator: derivations.locator,
      child: {
        id: child.id,
        title: child.title,
        withdrawnAt: child.withdrawnAt,
      },
      parent: {
        id: parent.id,
        title: parent.title,
        withdrawnAt: parent.withdrawnAt,
      },
      saidBy: users.name,
      createdAt: derivations.createdAt,
    })
    .from(derivations)
    .innerJoin(child, eq(child.id, derivations.childId))
    .innerJoin(parent, eq(parent.id, derivations.parentId))
    .innerJoin(users, eq(users.id, derivations.createdBy))
    .where(
      and(
        eq(derivations.newsroomId, key.newsroomId),
        or(
          eq(derivations.childId, key.sourceId),
          eq(derivations.parentId, key.sourceId),
        ),
      ),
    )
    .orderBy(asc(derivations.createdAt), asc(derivations.id));
}

/** The claims that have evidence from a source, newest evidence first. */
export async function listClaimsOfSource(
  on: Executor,
  key: SourceKey & { limit: number },
) {
  return on
    .select({
      evidenceId: evidence.id,
      claimId: claims.id,
      statement: claims.statement,
      state: claims.state,
      stance: evidence.stance,
      excerpt: evidence.excerpt,
    })
    .from(evidence)
    .innerJoin(claims, eq(claims.id, evidence.claimId))
    .where(
      and(
        eq(evidence.newsroomId, key.newsroomId),
        eq(evidence.sourceId, key.sourceId),
      ),
    )
    .orderBy(desc(evidence.createdAt), desc(evidence.id))
    .limit(key.limit);
}

/** How many claims have evidence from each of some sources. */
export async function countClaimsOfSources(
  on: Executor,
  of: { newsroomId: string; sourceIds: string[] },
): Promise<Map<string, number>> {
  if (of.sourceIds.length === 0) return new Map();
  const rows = await on
    .select({
      sourceId: evidence.sourceId,
      claims: countDistinct(evidence.claimId),
    })
    .from(evidence)
    .where(
      and(
        eq(evidence.newsroomId, of.newsroomId),
        inArray(evidence.sourceId, of.sourceIds),
      ),
    )
    .groupBy(evidence.sourceId);
  return new Map(rows.map((row) => [row.sourceId, row.claims]));
}

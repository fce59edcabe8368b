import { and, desc, eq, ilike, inArray } from "drizzle-orm";

import type { Executor } from "@/db/client";
import { claims, parties, ratings, verdicts } from "@/db/schema";

/** A claim in one line, as lists beside a text show it. */
const columns = {
  id: claims.id,
  statement: claims.statement,
  language: claims.language,
  kind: claims.kind,
  state: claims.state,
  claimant: parties.name,
  /** Of the verdict that stands on the claim as it is, signed once or twice. */
  rating: { label: ratings.label, mark: ratings.mark, tone: ratings.tone },
};

function lines(on: Executor) {
  return on
    .select(columns)
    .from(claims)
    .leftJoin(parties, eq(parties.id, claims.claimantId))
    .leftJoin(
      verdicts,
      and(
        eq(verdicts.claimId, claims.id),
        eq(verdicts.claimRevision, claims.revision),
        inArray(verdicts.status, ["proposed", "countersigned"]),
      ),
    )
    .leftJoin(
      ratings,
      and(
        eq(ratings.newsroomId, claims.newsroomId),
        eq(ratings.key, verdicts.rating),
      ),
    )
    .$dynamic();
}

export type ClaimLine = Awaited<ReturnType<typeof lines>>[number];

/** Some claims of one newsroom in a line each, in no order. */
export async function listClaimLines(
  on: Executor,
  of: { newsroomId: string; claimIds: string[] },
): Promise<ClaimLine[]> {
  return lines(on).where(
    and(eq(claims.newsroomId, of.newsroomId), inArray(claims.id, of.claimIds)),
  );
}

/** The newsroom's claims whose statements hold each of `words`, newest first. */
export async function searchClaimLines(
  on: Executor,
  sought: { newsroomId: string; words: string[]; limit: number },
): Promise<ClaimLine[]> {
  const { newsroomId, words, limit } = sought;
  const holds = words.map((word) =>
    ilike(claims.statement, `%${word.replace(/[\\%_]/g, "\\$&")}%`),
  );
  return lines(on)
    .where(and(eq(claims.newsroomId, newsroomId), ...holds))
    .orderBy(desc(claims.createdAt), desc(claims.id))
    .limit(limit);
}

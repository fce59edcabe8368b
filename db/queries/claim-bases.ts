import { and, asc, eq, inArray, isNull, ne } from "drizzle-orm";

import type { Executor } from "@/db/client";
import {
  claims,
  editions,
  evidence,
  publications,
  verdicts,
} from "@/db/schema";

/**
 * The unretracted claims with evidence from any of some sources, or with any
 * and about one event, and the rating of the verdict that stands on each, in
 * order of id.
 */
export async function listRestingClaims(
  on: Executor,
  of: { newsroomId: string } & ({ sourceIds: string[] } | { eventId: string }),
) {
  const resting = on
    .select({ claimId: evidence.claimId })
    .from(evidence)
    .where(
      and(
        eq(evidence.newsroomId, of.newsroomId),
        "sourceIds" in of
          ? inArray(evidence.sourceId, of.sourceIds)
          : undefined,
      ),
    );
  return on
    .select({ id: claims.id, eventId: claims.eventId, rating: verdicts.rating })
    .from(claims)
    .leftJoin(
      verdicts,
      and(
        eq(verdicts.claimId, claims.id),
        eq(verdicts.claimRevision, claims.revision),
        inArray(verdicts.status, ["proposed", "countersigned"]),
      ),
    )
    .where(
      and(
        eq(claims.newsroomId, of.newsroomId),
        inArray(claims.id, resting),
        "eventId" in of ? eq(claims.eventId, of.eventId) : undefined,
        ne(claims.state, "retracted"),
      ),
    )
    .orderBy(asc(claims.id));
}

/** Which sources stand behind some claims, how, and with what at stake. */
export async function listBases(
  on: Executor,
  of: { newsroomId: string; claimIds: string[] },
) {
  return on
    .select({
      id: evidence.id,
      claimId: evidence.claimId,
      sourceId: evidence.sourceId,
      stance: evidence.stance,
      interest: evidence.interest,
      interestReason: evidence.interestReason,
      notRepeating: evidence.notRepeating,
    })
    .from(evidence)
    .where(
      and(
        eq(evidence.newsroomId, of.newsroomId),
        inArray(evidence.claimId, of.claimIds),
      ),
    )
    .orderBy(asc(evidence.createdAt), asc(evidence.id));
}

/** The editions of some claims that are before the public, unretracted. */
export async function listStandingEditions(
  on: Executor,
  of: { newsroomId: string; claimIds: string[] },
) {
  return on
    .select({ id: editions.id, claimId: editions.subjectId })
    .from(editions)
    .innerJoin(
      publications,
      and(
        eq(publications.subjectKind, editions.subjectKind),
        eq(publications.subjectId, editions.subjectId),
      ),
    )
    .where(
      and(
        eq(editions.newsroomId, of.newsroomId),
        eq(editions.subjectKind, "claim"),
        inArray(editions.subjectId, of.claimIds),
        isNull(publications.retractedAt),
      ),
    );
}
